import { expect, it } from 'vitest'

const { scoped } = await import(new URL('../../scripts/toolchain/library/scope-styles.mjs', import.meta.url).href)

it.each([
  ['.tabs button', ['.estela-builder .tabs button']],
  ['button:hover', ['.estela-builder button:hover']],
  ['*', ['.estela-builder', '.estela-builder *']],
  ['*::before', ['.estela-builder *::before']],
  ['body', ['.estela-builder']],
  ['html body :is(nav, form)', ['.estela-builder.estela-builder :is(nav, form)']],
  ['[dir="rtl"] body', ['.estela-builder[dir="rtl"]']],
  ['[dir="rtl"] :is(th, td)', ['.estela-builder[dir="rtl"] :is(th, td)']],
  ['section > header', ['.estela-builder section > header']],
  [':focus-visible', ['.estela-builder :focus-visible']],
])('%s reaches nothing outside the builder', (selector, inside) => {
  expect(scoped(selector)).toEqual(inside)
})

it('in a component, the name of the root stays what it is while other names are made unique', () => {
  expect(scoped(':global([dir="rtl"]) .numeric', ':global(.estela-builder)')).toEqual([
    ':global(.estela-builder):global([dir="rtl"]) .numeric',
  ])
})
