import { describe, expect, it } from 'vitest'
import { WAVE_KINDS } from '../wave/wave.ts'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('LA.SAT', { pair: 'none' })
const TWELVE: readonly Way[] = [
  ['4', 6],
  ['5', 2],
  ['2', 4],
]
const inSecondWave = (ways: readonly Way[]): readonly Way[] => ways.map(([way, people]) => [`->${way}`, people])

const describedIn = (study: ReturnType<typeof studyAsking>, ways: readonly Way[], parts = {}) =>
  compareItems([study], stored('a', 'LA.SAT', ...ways), scopeOf(parts)).described

describe('describedRows', () => {
  it('tells what was said in the follow-up about an item that was never asked before', () => {
    expect(describedIn(studyAsking('a', [[], [ITEM]]), inSecondWave(TWELVE))).toEqual([
      {
        item: 'LA.SAT',
        questionnaire: 'later',
        wording: ITEM.wording,
        level: 'L1',
        criterion: 'REL',
        scale: expect.objectContaining({ id: 'AGR5' }),
        claim: 'C0',
        leftOut: { activities: 0, people: 0 },
        counts: [0, 4, 0, 6, 2],
        sentence: {
          en: 'Of 12 people who answered, 8 chose “Agree” or “Strongly agree”.',
          es: 'De 12 personas que respondieron, 8 eligieron «De acuerdo» o «Totalmente de acuerdo».',
        },
      },
    ])
  })

  it('tells of the immediate wave where a study has not come so far', () => {
    expect(describedIn(studyAsking('a', [[ITEM]]), TWELVE)).toMatchObject([
      { questionnaire: 'first', counts: [0, 4, 0, 6, 2] },
    ])
    expect(describedIn(studyAsking('a', [[ITEM], []]), TWELVE, { followUp: 2 })).toMatchObject([
      { questionnaire: 'first', counts: [0, 4, 0, 6, 2] },
    ])
  })

  it('tells of the immediate wave also where a baseline came before it', () => {
    const study = studyAsking('a', [[ITEM], [ITEM]])
    const waves = study.waves.map((wave, index) => ({ ...wave, kind: WAVE_KINDS[index] ?? wave.kind }))
    const ways: readonly Way[] = TWELVE.map(([way, people]) => [`1>${way}`, people])
    expect(describedIn({ ...study, waves }, ways)).toMatchObject([{ counts: [0, 4, 0, 6, 2] }])
  })

  it('shows from five people on who do not all agree', () => {
    const study = studyAsking('a', [[ITEM]])
    expect(
      describedIn(study, [
        ['4', 3],
        ['2', 2],
      ]),
    ).toMatchObject([{ counts: [0, 2, 0, 3, 0], leftOut: { activities: 0 } }])
    for (const ways of [[['4', 4]], [['4', 9]]] as const)
      expect(describedIn(study, ways)).toMatchObject([
        {
          counts: null,
          leftOut: { activities: 1, people: 0 },
          sentence: {
            en: 'Fewer than 5 people answered, or their answers are too alike: not shown, to protect them.',
            es: 'Respondieron menos de 5 personas, o sus respuestas se parecen demasiado: no se muestra, para protegerlas.',
          },
        },
      ])
    expect(describedIn(study, [['4', 10]])).toMatchObject([{ counts: [0, 0, 0, 10, 0] }])
  })

  it('counts no late answer, no "do not know", and answers of other people of an institution too', () => {
    const ways: readonly Way[] = [...TWELVE, ['1 late', 7], ['-97', 7], ['?', 7], ['5 institution', 3]]
    expect(describedIn(studyAsking('a', [[ITEM]]), ways)).toMatchObject([{ counts: [0, 4, 0, 6, 5] }])
  })

  it('does not repeat an item that is compared, an expectation or an answer without steps', () => {
    const asked = [
      itemNamed('S'),
      itemNamed('E', { pair: 'E', scale: 'EXT5' }),
      itemNamed('T', { pair: 'none', scale: 'TEXT' }),
      itemNamed('N', { pair: 'none', scale: 'NUM' }),
    ]
    const trajectories = asked.flatMap(({ construct }) => stored('a', construct, ['3>4', 12]))
    const { described } = compareItems([studyAsking('a', [asked, asked])], trajectories, scopeOf())
    expect(described).toEqual([])
  })

  it('describes an item whose words changed, and which is therefore not compared', () => {
    const reworded = itemNamed('LA.SAT', { pair: 'S', wording: { en: 'Other words' } })
    const study = studyAsking('a', [[itemNamed('LA.SAT')], [reworded]])
    const { described, refused } = compareItems([study], stored('a', 'LA.SAT', ['1>4', 12]), scopeOf())
    expect(refused).toHaveLength(1)
    expect(described).toMatchObject([{ wording: { en: 'Other words' }, counts: [0, 0, 0, 12, 0] }])
  })

  it('adds activities that ask it in the same words, and has another row for other words', () => {
    const reworded = itemNamed('LA.SAT', { pair: 'none', wording: { en: 'Other words' } })
    const studies = [
      studyAsking('a', [[ITEM]]),
      studyAsking('b', [[ITEM]]),
      studyAsking('c', [[reworded]]),
      studyAsking('d', [[ITEM]]),
    ]
    const trajectories = [
      ...stored('a', 'LA.SAT', ...TWELVE),
      ...stored('b', 'LA.SAT', ...TWELVE),
      ...stored('c', 'LA.SAT', ['1', 11]),
      ...stored('d', 'LA.SAT', ['5', 4]),
    ]
    expect(compareItems(studies, trajectories, scopeOf()).described).toMatchObject([
      { counts: [0, 8, 0, 12, 4], leftOut: { activities: 1 } },
      { wording: { en: 'Other words' }, counts: [11, 0, 0, 0, 0] },
    ])
  })

  it('never adds what was said at first in one activity to what was said later in another', () => {
    const studies = [studyAsking('a', [[ITEM]]), studyAsking('b', [[], [ITEM]])]
    const trajectories = [...stored('a', 'LA.SAT', ['5', 12]), ...stored('b', 'LA.SAT', ...inSecondWave(TWELVE))]
    expect(compareItems(studies, trajectories, scopeOf()).described).toMatchObject([
      { questionnaire: 'later', counts: [0, 4, 0, 6, 2], leftOut: { activities: 0 } },
    ])
  })

  it('tells of the middle step where the best answer stands in the middle', () => {
    const level = itemNamed('LA.SAT', { pair: 'none', scale: 'DIF5' })
    expect(describedIn(studyAsking('a', [[level]]), [...TWELVE, ['3', 7]])[0]?.sentence).toEqual({
      en: 'Of 19 people who answered, 7 chose “About right”, the middle of the scale.',
      es: 'De 19 personas que respondieron, 7 eligieron «Adecuado», el centro de la escala.',
    })
  })
})
