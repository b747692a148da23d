/** The class of the builder's outermost element. */
const ROOT = '.estela-builder'

/** What means the page itself in our style sheets. In a page of somebody else, the builder's root stands in for it. */
const PAGE = /^(?:html|body|:root|(?::global\()?\[dir="rtl"\]\)?)$/

const MODULE = /\.module\.css$/

/**
 * PostCSS plugin: keeps the styles of the page (`pageStyles`, absolute paths) and of the components inside the builder's
 * root element. Every selector gains the same one class: so they keep their order among each other, win over what the
 * host says of bare elements, and reach nothing outside. Tokens weigh nothing: the host may set its own. Other style
 * sheets, those of the preview's window, are left as they are.
 */
export const scopeStyles = (pageStyles) => ({
  postcssPlugin: 'estela-scope-styles',
  Once(sheet) {
    const file = sheet.source.input.file ?? ''
    const isModule = MODULE.test(file)
    if (!isModule && !pageStyles.includes(file)) return
    followTheScheme(sheet)
    sheet.walkRules((rule) => {
      if (rule.parent.type === 'rule' || /keyframes$/.test(rule.parent.name ?? '')) return
      rule.selectors =
        rule.selector === ':root'
          ? [`:where(${ROOT})`]
          : rule.selectors.flatMap((each) => scoped(each, isModule ? `:global(${ROOT})` : ROOT))
    })
  },
})

/**
 * The selector inside `root`; two for `*`, which means the page too.
 * Each name of the page becomes one class, so that `html body nav` still weighs more than `nav`.
 */
export function scoped(selector, root = ROOT) {
  if (selector === '*') return [root, `${root} *`]
  const parts = partsOf(selector)
  const first = parts.findIndex((part) => !PAGE.test(part))
  const page = first === -1 ? parts : parts.slice(0, first)
  const directions = page.filter((part) => part.includes('['))
  const roots = root.repeat(Math.max(1, page.length - directions.length))
  return [[roots + directions.join(''), ...parts.slice(page.length)].join(' ')]
}

/** Splits at the spaces that stand outside brackets. */
function partsOf(selector) {
  const parts = ['']
  let depth = 0
  for (const sign of selector.replaceAll(/\s+/g, ' ')) {
    if ('(['.includes(sign)) depth++
    if (')]'.includes(sign)) depth--
    if (sign === ' ' && depth === 0) parts.push('')
    else parts.push(parts.pop() + sign)
  }
  return parts
}

/**
 * `light-dark()` in place of the media query: the builder follows the colour scheme of the page it stands in, which need
 * not be that of the device.
 */
function followTheScheme(sheet) {
  sheet.walkAtRules('media', (media) => {
    if (!media.params.includes('prefers-color-scheme: dark')) return
    media.walkDecls((dark) => {
      sheet.walkDecls(dark.prop, (light) => {
        if (light.parent.parent === sheet) light.value = `light-dark(${light.value}, ${dark.value})`
      })
    })
    media.remove()
  })
}
