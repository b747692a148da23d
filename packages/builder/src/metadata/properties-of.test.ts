import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { classesInUse } from './classes.ts'
import english from './messages/en.json'
import { propertiesOf } from './properties-of.ts'
import { SPECIFIC_WORDS } from './property-words.ts'
import { targetAt } from './target.ts'

const document: JsonObject = {
  title: 'Survey',
  triggers: [{ type: 'skip', expression: '{a} = 1' }],
  pages: [
    {
      name: 'page',
      elements: [
        { type: 'text', name: 'number', inputType: 'number', maskType: 'none', maskSettings: { odd: 1 } },
        { type: 'radiogroup', name: 'choice', choices: ['a', { value: 'b', visibleIf: '{x}' }], hasOther: true },
        {
          type: 'matrixdynamic',
          name: 'table',
          cellType: 'text',
          columns: [{ name: 'one' }, { name: 'two', cellType: 'rating', rateMax: 7 }],
        },
        { type: 'hologram', name: 'strange', title: 'T', depth: 3 },
        { type: 'matrix', name: 'ticks', cellType: 'checkbox', columns: [{ value: 1 }] },
        { type: 'text', name: 'checked', validators: [{ type: 'numeric' }, { type: 'nonsense' }] },
      ],
    },
  ],
}

const element = (index: number) => `/pages/0/elements/${index}`
function namesAt(pointer: string): string[] {
  const target = targetAt(document, pointer)
  return target === null ? [] : propertiesOf(target).map(({ property }) => property.name)
}
const propertyAt = (pointer: string, name: string) => {
  const target = targetAt(document, pointer)
  return target === null ? undefined : propertiesOf(target).find(({ property }) => property.name === name)
}

describe('which properties an object has', () => {
  it('follows what is set in it', () => {
    expect(namesAt(element(0))).toContain('min')
    expect(namesAt(element(5))).not.toContain('min')
    expect(namesAt(element(1))).toContain('otherText')
  })

  it('follows the type of the cells of its column, or of its table', () => {
    expect(namesAt(`${element(2)}/columns/0`)).toContain('inputType')
    expect(namesAt(`${element(2)}/columns/1`)).toContain('rateMax')
    expect(namesAt(`${element(2)}/columns/1`)).not.toContain('inputType')
  })

  it('follows what holds it', () => {
    expect(namesAt(`${element(4)}/columns/0`)).toContain('isExclusive')
    expect(namesAt(`${element(5)}/validators/0`)).toContain('minValue')
    expect(namesAt('/triggers/0')).toContain('gotoName')
  })

  it('leaves out nothing that is written, be it without effect, unknown or under a former name', () => {
    expect(propertyAt(element(0), 'maskSettings')).toMatchObject({ applies: false, value: { odd: 1 } })
    expect(propertyAt(`${element(0)}/maskSettings`, 'odd')).toMatchObject({ value: 1, property: { kind: 'json' } })
    expect(propertyAt(element(1), 'showOtherItem')).toMatchObject({ key: 'hasOther', value: true })
    expect(propertyAt(element(3), 'depth')).toMatchObject({ value: 3, property: { kind: 'json', group: 'other' } })
    expect(propertyAt(element(3), 'title')).toMatchObject({ value: 'T', property: { kind: 'localized-long-text' } })
  })

  it('leaves questions to where questions are built', () => {
    expect(namesAt('')).not.toContain('pages')
    expect(namesAt('/pages/0')).not.toContain('elements')
  })

  it('shows structure that is none as JSON', () => {
    const target = targetAt({ pages: 5 }, '')
    expect(target === null ? [] : propertiesOf(target).filter(({ key }) => key === 'pages')).toHaveLength(1)
  })
})

describe('how a property is edited', () => {
  it.each([
    [element(0), 'min', 'number'],
    [element(0), 'visibleIf', 'expression'],
    [element(0), 'inputType', 'choice'],
    [element(0), 'isRequired', 'switch'],
    [element(0), 'defaultValue', 'value'],
    [element(0), 'validators', 'list'],
    [element(1), 'choices', 'items'],
    [element(1), 'choicesByUrl', 'object'],
    [element(1), 'choicesFromQuestion', 'question'],
    [element(2), 'columns', 'items'],
    ['', 'triggers', 'list'],
    ['', 'title', 'localized-text'],
    ['', 'logo', 'localized-text'],
  ])('%s %s: %s', (pointer, name, kind) => {
    expect(propertyAt(pointer, name)?.property.kind).toBe(kind)
  })

  it('knows the default, the limits and the values', () => {
    expect(propertyAt(element(1), 'choicesOrder')?.property).toMatchObject({ defaultValue: 'none' })
    expect(propertyAt(element(1), 'choicesOrder')?.property.choices.map(({ value }) => value)).toContain('random')
    expect(propertyAt(element(1), 'isRequired')?.property.defaultValue).toBe(false)
    expect(propertyAt(element(2), 'rowCount')?.property.min).toBe(0)
  })
})

it('finds properties for every class but the one of no mask', () => {
  const bare = [...classesInUse()].filter(
    (className) => propertiesOf({ className, json: {}, owner: null }).length === 0,
  )
  expect(bare).toEqual(['masksettings'])
})

it('gives the same description as long as nothing changed, so that a field need not be drawn again', () => {
  expect(propertyAt(element(0), 'title')?.property).toBe(propertyAt(element(5), 'title')?.property)
})

it('has words of its own exactly where a name means something else', () => {
  const specific = Object.keys(english).filter((key) => /^label-\w+-/.test(key))
  expect(specific.toSorted()).toEqual(SPECIFIC_WORDS.map((pair) => `label-${pair.join('-')}`).toSorted())
})

it('finds no target where nothing stands or nothing can stand', () => {
  expect(targetAt(document, '/pages/7')).toBeNull()
  expect(targetAt(document, `${element(0)}/name`)).toBeNull()
  expect(valueAt(document, `${element(0)}/name`)).toBe('number')
})
