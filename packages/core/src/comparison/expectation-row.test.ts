import { describe, expect, it } from 'vitest'
import type { Item } from '../questionnaire/item.ts'
import { askedItems } from './asked-item.ts'
import { comparedLines } from './compared-line.ts'
import type { Fulfilment, Outcome } from './comparison.ts'
import { expectingChoices, outcomesOf } from './expectation.ts'
import { expectationRow } from './expectation-row.ts'
import { itemNamed } from './item-named.ts'
import { indexTrajectories } from './study-line.ts'
import { type scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const EXPECTED = itemNamed('LA.REF', { pair: 'E', scale: 'EXT5', wording: { en: 'Do you expect it?' } })
const REALISED = itemNamed('LA.DONE', { pair: 'E', scale: 'EXT5', expectation: 'LA.REF', wording: { en: 'Is it so?' } })
const BY_AUTHOR = new Map<string, Outcome>([
  ['less-help', 'did'],
  ['same-help', 'not'],
  ['none-yet', 'too-early'],
  ['-97', 'not'],
])
const SAID_BY_AUTHOR = itemNamed('LA.DONE', { ...REALISED, scale: 'SINGLE', outcomes: BY_AUTHOR })

interface Asking {
  readonly expected?: Item
  readonly realised?: Item
  readonly filter?: ReturnType<typeof scopeOf>['filter']
}

/** The row over activities that answered in these ways. */
function rowOver(activities: readonly (readonly Way[])[], asking: Asking = {}) {
  const { expected = EXPECTED, realised = REALISED, filter = null } = asking
  const studies = activities.map((_, index) => studyAsking(`s${index}`, [[expected], [realised]]))
  const trajectories = activities.flatMap((ways, index) => stored(`s${index}`, 'LA.REF', ...ways))
  const [asked] = askedItems(comparedLines(studies, indexTrajectories(trajectories), 1))
  if (asked === undefined) throw new Error('The two items are not compared')
  return expectationRow(asked, filter)
}

const personOf = (ways: readonly Way[], asking?: Asking) => rowOver([ways], asking).person

describe('expectationRow', () => {
  it('counts what became of the expectation, for those who expected it and for the others', () => {
    const row = rowOver([
      [
        ['5>5', 4],
        ['4>4', 3],
        ['4>3', 2],
        ['5>1', 1],
        ['4>2', 1],
        ['3>4', 2],
        ['1>1', 3],
        ['2>3', 1],
      ],
    ])
    expect(row).toMatchObject({
      item: 'LA.DONE',
      expectationItem: 'LA.REF',
      expectationWording: { en: 'Do you expect it?' },
      realisationWording: { en: 'Is it so?' },
      person: {
        shown: true,
        detail: 'small',
        matched: 17,
        expected: { did: 7, partly: 2, not: 2, 'too-early': 0 },
        notExpected: { did: 2, partly: 1, not: 3, 'too-early': 0 },
        leftOut: { activities: 0, people: 0 },
      },
      institution: { shown: false, reason: 'nobody' },
    })
    expect((row.person as Fulfilment).sentence.en).toBe(
      'Of 11 who expected it largely or fully, 7 report after 12 months that it came true, 2 that it did in part.',
    )
  })

  it('keeps institutions where another person answered apart', () => {
    const row = rowOver([
      [
        ['5>5 institution', 4],
        ['4>2 institution', 3],
        ['5>4', 5],
        ['5>1', 1],
      ],
    ])
    expect(row.institution).toMatchObject({ shown: true, matched: 7, expected: { did: 4, not: 3 } })
    expect(row.person).toMatchObject({ shown: true, matched: 6, expected: { did: 5, not: 1 } })
  })

  it('does not match a missing answer, unless the author said what it means', () => {
    const missing: readonly Way[] = [
      ['5>5', 6],
      ['4>2', 6],
      ['-97>5', 9],
      ['5>-97', 9],
      ['4>-98', 9],
      ['5>?', 9],
      ['5>-', 9],
    ]
    expect(personOf(missing)).toMatchObject({ matched: 12, notExpected: null })
    const authored: readonly Way[] = [
      ['5>less-help', 6],
      ['4>none-yet', 3],
      ['4>-97', 2],
      ['3>-98', 5],
      ['-99>less-help', 5],
    ]
    expect(personOf(authored, { realised: SAID_BY_AUTHOR })).toMatchObject({
      matched: 11,
      expected: { did: 6, partly: 0, not: 2, 'too-early': 3 },
      notExpected: null,
    })
  })

  it('holds a choice that was ticked against whether it is ticked again', () => {
    const expected = itemNamed('LA.REF', { pair: 'E', scale: 'CHOSEN', choice: 'money' })
    const realised = itemNamed('LA.DONE', { ...expected, construct: 'LA.DONE', expectation: 'LA.REF' })
    const ways: readonly Way[] = [
      ['chosen>chosen', 6],
      ['chosen>not-chosen', 5],
      ['not-chosen>chosen', 4],
      ['not-chosen>not-chosen', 8],
    ]
    expect(personOf(ways, { expected, realised })).toMatchObject({
      matched: 23,
      expected: { did: 6, partly: 0, not: 5, 'too-early': 0 },
      notExpected: { did: 4, partly: 0, not: 8, 'too-early': 0 },
      sentence: { en: 'Of 11 who expected it, 6 report after 12 months that it came true.' },
    })
  })

  it.each([
    { expecting: 0, others: 0, shown: { shown: false, reason: 'nobody' } },
    { expecting: 4, others: 0, shown: { shown: false, reason: 'too-few' } },
    { expecting: 4, others: 4, shown: { shown: false, reason: 'too-few' } },
    {
      expecting: 5,
      others: 4,
      shown: { shown: true, detail: 'counts', matched: 5, notExpected: null, leftOut: { activities: 1 } },
    },
    {
      expecting: 4,
      others: 5,
      shown: { shown: true, detail: 'counts', matched: 5, expected: null, leftOut: { activities: 1 } },
    },
    { expecting: 5, others: 5, shown: { shown: true, detail: 'small', matched: 10, leftOut: { activities: 0 } } },
    { expecting: 15, others: 15, shown: { shown: true, detail: 'full', matched: 30, leftOut: { activities: 0 } } },
  ])(
    'shows of $expecting who expected it and $others who did not what the method allows',
    ({ expecting, others, shown }) => {
      const one = (pairs: number) => Math.min(1, pairs)
      const ways: readonly Way[] = [
        ['5>4', expecting - one(expecting)],
        ['4>1', one(expecting)],
        ['3>2', others - one(others)],
        ['1>5', one(others)],
      ]
      expect(personOf(ways)).toMatchObject(shown)
    },
  )

  it('says that too few expected it when only the others are shown', () => {
    const others = personOf([
      ['4>4', 2],
      ['1>1', 4],
      ['2>5', 3],
    ])
    expect(others).toMatchObject({ shown: true, expected: null })
    expect(others.sentence.en).toMatch(/^Too few who expected it, or answers too alike/)
    expect(others.sentence.es).toMatch(/^Muy pocas personas lo esperaban, o sus respuestas se parecen demasiado/)
  })

  it('says the same when neither group is shown, and counts the activity once', () => {
    const few: readonly Way[] = [
      ['4>4', 4],
      ['1>1', 3],
    ]
    const neither = personOf(few)
    expect(neither).toMatchObject({ shown: false, reason: 'too-few', leftOut: { activities: 1, people: 0 } })
    expect(neither.sentence.en).toMatch(/^Too few who expected it, or answers too alike/)
    expect(neither.sentence.es).toMatch(/^Muy pocas personas lo esperaban, o sus respuestas se parecen demasiado/)
    expect(rowOver([few, few]).person).toMatchObject({ leftOut: { activities: 2 } })
  })

  it('hides fewer than ten who all report the same', () => {
    expect(
      personOf([
        ['5>4', 5],
        ['4>5', 4],
      ]),
    ).toMatchObject({ shown: false, reason: 'identifying' })
    expect(
      personOf([
        ['5>4', 5],
        ['4>5', 5],
      ]),
    ).toMatchObject({ shown: true, expected: { did: 10 } })
  })

  it('leaves out activities that are too small alone, each once', () => {
    const { person } = rowOver([
      [
        ['5>4', 5],
        ['4>2', 1],
        ['3>2', 4],
        ['3>4', 1],
      ],
      [
        ['5>4', 4],
        ['1>2', 3],
      ],
    ])
    expect(person).toMatchObject({ matched: 11, expected: { did: 5, not: 1 }, leftOut: { activities: 1, people: 0 } })
  })

  it('tells one category of a breakdown, and refuses it where the groups are too small', () => {
    const female = { dimension: 'sex', category: 'female' } as const
    const of = (sex: string, people: number): readonly Way[] => [
      ['5>4', people, { sex }],
      ['4>1', 2, { sex }],
      ['1>1', people, { sex }],
      ['2>4', 2, { sex }],
    ]
    expect(personOf([...of('female', 6), ...of('male', 4)], { filter: female })).toMatchObject({
      shown: true,
      expected: { did: 6, not: 2 },
      notExpected: { did: 2, not: 6 },
    })
    expect(personOf([...of('female', 6), ...of('male', 1)], { filter: female })).toMatchObject({
      shown: false,
      reason: 'not-broken-down',
    })
  })
})

describe('outcomesOf', () => {
  it('reads five steps as not, partly and did', () => {
    expect([...(outcomesOf(REALISED) ?? [])]).toEqual([
      ['1', 'not'],
      ['2', 'not'],
      ['3', 'partly'],
      ['4', 'did'],
      ['5', 'did'],
    ])
  })

  it('reads a ticked choice as did', () => {
    expect([...(outcomesOf(itemNamed('X', { scale: 'CHOSEN' })) ?? [])]).toEqual([
      ['chosen', 'did'],
      ['not-chosen', 'not'],
    ])
  })

  it('takes what the author wrote, and nothing from a scale without five steps', () => {
    expect(outcomesOf(SAID_BY_AUTHOR)).toBe(BY_AUTHOR)
    expect(outcomesOf(itemNamed('LA.OBS', { scale: 'MULTI' }))).toBeNull()
    expect(outcomesOf(itemNamed('LA.STG', { scale: 'STG' }))).toBeNull()
    expect(outcomesOf(itemNamed('PP.STA', { scale: 'STP' }))).toBeNull()
  })
})

describe('expectingChoices', () => {
  it('are the upper two of five steps, or a ticked choice', () => {
    expect(expectingChoices(EXPECTED)).toEqual({ expecting: ['4', '5'], others: ['1', '2', '3'] })
    expect(expectingChoices(itemNamed('X', { scale: 'CHOSEN' }))).toEqual({
      expecting: ['chosen'],
      others: ['not-chosen'],
    })
  })

  it('are none on a scale without five steps', () => {
    expect(expectingChoices(itemNamed('LA.STG', { scale: 'STG' }))).toBeNull()
    expect(expectingChoices(itemNamed('PP.STA', { scale: 'STP' }))).toBeNull()
    expect(expectingChoices(itemNamed('LA.AUT', { scale: 'SINGLE' }))).toBeNull()
  })
})
