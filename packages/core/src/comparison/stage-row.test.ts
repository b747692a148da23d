import { describe, expect, it } from 'vitest'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const STAGE = itemNamed('LA.STG', { pair: 'L', scale: 'STG' })

/** The row over one law for each list of ways. */
function rowOver(laws: readonly (readonly Way[])[], waves = 2) {
  const studies = laws.map((_, index) =>
    studyAsking(
      `law-${index}`,
      Array.from({ length: waves }, () => [STAGE]),
    ),
  )
  const trajectories = laws.flatMap((ways, index) => stored(`law-${index}`, 'LA.STG', ...ways))
  return compareItems(studies, trajectories, scopeOf()).stages[0]
}
const caseOf = (ways: readonly Way[], waves?: number) => rowOver([ways], waves)?.cases[0]

const MOVED: readonly Way[] = [
  ['1>4', 6],
  ['2>4', 2],
  ['1>5', 4],
]
const STOOD_STILL: readonly Way[] = [
  ['1>1', 7],
  ['2>2', 4],
]

describe('stageRows', () => {
  it('reports the stage of each law wave by wave, as the middle one of its respondents sees it', () => {
    expect(caseOf(MOVED)).toEqual({
      activityId: 'law-0-activity',
      waves: [
        { offsetMonths: 0, reports: 12, median: 1 },
        { offsetMonths: 12, reports: 12, median: 4 },
      ],
      gained: 3,
    })
  })

  it('counts the laws that are reported further, and says that standing still is normal', () => {
    const row = rowOver([MOVED, STOOD_STILL, MOVED])
    expect(row).toMatchObject({
      item: 'LA.STG',
      scale: { id: 'STG' },
      cases: [{ gained: 3 }, { gained: 0 }, { gained: 3 }],
    })
    expect(row?.sentence).toEqual({
      en: 'Of 3 cases followed, 2 are reported at a later stage than at first. Not moving in 24 months is normal for laws.',
      es: 'De 3 casos seguidos, 2 se informan en una etapa posterior a la inicial. No avanzar en 24 meses es normal en las leyes.',
    })
    expect(rowOver([MOVED])?.sentence).toEqual({
      en: 'Of 1 case followed, 1 is reported at a later stage than at first. Not moving in 24 months is normal for laws.',
      es: 'De 1 caso seguido, 1 se informa en una etapa posterior a la inicial. No avanzar en 24 meses es normal en las leyes.',
    })
  })

  it('says of strategies and partnerships only how far they have come', () => {
    for (const scale of ['STS', 'STP']) {
      const asked = itemNamed('XX.STA', { pair: 'L', scale })
      const trajectories = stored('a', 'XX.STA', ['1>4', 8], ['2>4', 2])
      const { stages, changes } = compareItems([studyAsking('a', [[asked], [asked]])], trajectories, scopeOf())
      expect(stages).toMatchObject([{ scale: { id: scale }, cases: [{ gained: 3 }], timeToStage: null }])
      expect(stages[0]?.sentence).toEqual({
        en: 'Of 1 case followed, 1 is reported at a later stage than at first.',
        es: 'De 1 caso seguido, 1 se informa en una etapa posterior a la inicial.',
      })
      expect(changes).toEqual([])
    }
  })

  it('takes the lower of the two in the middle: a stage is claimed only when half report it', () => {
    const split: readonly Way[] = [
      ['2>2', 6],
      ['8>5', 6],
    ]
    expect(caseOf(split)?.waves.map(({ median }) => median)).toEqual([2, 2])
  })

  it('does not call a law stopped, nor in force, that half of the respondents call stopped', () => {
    const split: readonly Way[] = [
      ['3>3', 6],
      ['3>9', 6],
    ]
    expect(caseOf(split)).toMatchObject({ waves: [{ median: 3 }, { median: 3 }], gained: 0 })
  })

  it('gains nothing by being stopped or withdrawn, which is no further than any stage', () => {
    const stopped: readonly Way[] = [
      ['3>9', 8],
      ['4>9', 3],
    ]
    const row = rowOver([stopped])
    expect(row?.cases[0]).toMatchObject({ waves: [{ median: 3 }, { median: 9 }], gained: null })
    expect(row?.sentence.en).toBe('No case has been reported twice by enough people yet.')
    const strategy = itemNamed('NS.STG', { pair: 'L', scale: 'STS' })
    const { stages } = compareItems(
      [studyAsking('a', [[strategy], [strategy]])],
      stored('a', 'NS.STG', ...stopped),
      scopeOf(),
    )
    expect(stages).toMatchObject([{ cases: [{ waves: [{ median: 3 }, { median: 9 }], gained: null }] }])
  })

  it('follows a law over all waves, also where other people report later', () => {
    const ways: readonly Way[] = [
      ['1>2>-', 5],
      ['2>2>-', 5],
      ['->3>6', 5],
      ['->4>6 institution', 6],
    ]
    expect(caseOf(ways, 3)).toMatchObject({
      waves: [
        { reports: 10, median: 1 },
        { reports: 21, median: 3 },
        { reports: 11, median: 6 },
      ],
      gained: 5,
    })
  })

  it('shows from five reports on that do not all agree, and below says nothing of how many', () => {
    const of = (earlier: number): readonly Way[] => [
      ['1>-', earlier - 2],
      ['2>-', 2],
      ['->3', 12],
    ]
    expect(caseOf(of(7))?.waves[0]).toEqual({ offsetMonths: 0, reports: 7, median: 1 })
    expect(caseOf(of(4))).toMatchObject({
      waves: [
        { reports: null, median: null },
        { reports: 12, median: 3 },
      ],
      gained: null,
    })
    expect(caseOf([['1>3', 9]])?.waves).toMatchObject([{ reports: null }, { reports: null }])
  })

  it('counts no late report and no "do not know"', () => {
    expect(caseOf([...MOVED, ['7 late>7 late', 20], ['-97>-97', 20]])?.waves).toMatchObject([
      { reports: 12, median: 1 },
      { reports: 12, median: 4 },
    ])
  })

  it('is never also a change of a rating, nor described, nor told in a breakdown', () => {
    const study = studyAsking('a', [[STAGE], [STAGE]])
    const trajectories = stored('a', 'LA.STG', ...MOVED)
    const { changes, described } = compareItems([study], trajectories, scopeOf())
    expect({ changes, described }).toEqual({ changes: [], described: [] })
    const filter = { dimension: 'sex', category: 'female' } as const
    expect(compareItems([study], trajectories, scopeOf({ filter })).stages).toEqual([])
  })
})
