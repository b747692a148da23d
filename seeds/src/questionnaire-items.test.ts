import { describe, expect, it } from 'vitest'
import { annotatedElements, elementsOf, readyQuestionnaire } from './annotated-elements.ts'
import type { DefinitionElement } from './definition.ts'
import { type QuestionnaireCode, type QuestionnaireSeed, questionnaires } from './questionnaires.ts'

const BEFORE_AND_AFTER = (['LA', 'CB', 'IF', 'NS', 'DP', 'WB'] as const).map((topic) => ({
  first: readyQuestionnaire(`${topic}1`),
  later: readyQuestionnaire(`${topic}2`),
}))
/** Asked in a delayed wave; PP1 is so from its second year on. */
const DELAYED = (['LA2', 'CB2', 'IF2', 'NS2', 'DP2', 'WB2', 'PP1'] as const).map(readyQuestionnaire)

/** What each asks: construct, level·criterion, scale, pair kind. A row stands for all the questionnaires it is under. */
const ASKED: readonly (readonly [codes: string, rows: string])[] = [
  [
    'LA1',
    `LA.ROLE PROC SINGLE none, LA.FORM PROC·EFFI MULTI none, LA.REF L2·EFFE EXT5 E, LA.AUT L2·SUS PRO5 E,
    LA.OBS L2·SUS MULTI E, LA.IMP PROC·EFFI TEXT none`,
  ],
  [
    'LA1 LA2',
    `LA.STG L4·EFFE STG L, LA.NEED L1·REL AGR5 S, LA.CTX L1·REL AGR5 S, LA.OPT L1·COH AGR5 S, LA.CLR L1·EFFI AGR5 S,
    LA.TIM L1·EFFI AGR5 S, LA.QUA L1·EFFE QUA5 S, LA.USE L1·REL EXT5 S, LA.CNF L2·EFFE CON5 S,
    LA.NXT PROC·REL TEXT none`,
  ],
  [
    'LA2',
    `LA.KNW PROC EXT5 none, LA.DAT L4 DATE none, LA.REF L3·EFFE EXT5 E, LA.WHI L3 TEXT none, LA.AUT INST·SUS SINGLE E,
    LA.OBS L3·SUS MULTI E, LA.EFF L4·IMP SINGLE none, LA.UNX L4·IMP TEXT none, LA.CTR L4·IMP CTR5 none,
    LA.RIV L4·IMP MULTI none, LA.EVD L4 REF none`,
  ],
  [
    'CB1',
    `CB.OBJ L1·EFFE AGR5 none, CB.LEV L1·REL DIF5 none, CB.FAC L1·EFFI QUA5 none, CB.MAT L1·EFFI QUA5 none,
    CB.LNG L1·EFFI AGR5 none, CB.INC L1·COH AGR5 none, CB.SAT L1·EFFE QUA5 none, CB.TST L2·EFFE TEST S,
    CB.SKL L2·EFFE CON5 S, CB.SKT L2·EFFE CON5 R, CB.INT L2·EFFE PRO5 E, CB.FST L2·EFFE TEXT E, CB.SUP L2·SUS EXT5 E,
    CB.BAR L2·SUS MULTI E, CB.IMP PROC·EFFI TEXT none`,
  ],
  ['CB1 CB2', 'CB.REL L1·REL AGR5 S'],
  [
    'CB2',
    `CB.JOB PROC SINGLE none, CB.APL L3·EFFE FRE5 E, CB.EXA L3·EFFE TEXT E, CB.TST L2·SUS TEST S, CB.SKL L2·SUS CON5 S,
    CB.SUP L3·SUS EXT5 E, CB.BAR L3·SUS MULTI E, CB.ENA L3·SUS EXT5 none, CB.CAS L3·SUS NUM none,
    CB.RES L4·IMP MULTI none, CB.RSE L4·IMP TEXT none, CB.CTR L4·IMP CTR5 none, CB.RIV L4·IMP MULTI none,
    CB.NXT PROC·REL TEXT none`,
  ],
  [
    'IC0 CB2',
    `IC.PRO INST·SUS CAP5 S, IC.STF INST·SUS CAP5 S, IC.TOL INST·EFFI CAP5 S, IC.COO INST·COH CAP5 S,
    IC.SRV INST·IMP CAP5 S, IC.LRN INST·SUS CAP5 S`,
  ],
  [
    'IF1 IF2',
    `IF.ROL PROC SINGLE none, IF.FIT L1·REL AGR5 S, IF.EAS L1·EFFI AGR5 S, IF.REL L1·EFFI AGR5 S, IF.SUP L1·EFFI QUA5 S,
    IF.COV L3·EFFE NUM S, IF.OWN INST·SUS CAP5 S, IF.NXT PROC·REL TEXT none`,
  ],
  ['IF1', 'IF.EXP L2·EFFE PRO5 E'],
  [
    'IF2',
    `IF.TIM L4·IMP SINGLE E, IF.DAT.BEFORE L4·IMP NUM none, IF.DAT.NOW L4·IMP NUM none, IF.DAT.SOURCE L4·IMP REF none,
    IF.PUB L4·IMP EXT5 none, IF.CTR L4·IMP CTR5 none`,
  ],
  [
    'NS1 NS2',
    `NS.STG L4·EFFE STS L, NS.PAR L1·REL AGR5 S, NS.ALI L1·COH AGR5 S, NS.MET L1·EFFI QUA5 S, NS.OWN INST·SUS AGR5 S`,
  ],
  ['NS1', 'NS.BUD L2·SUS PRO5 E'],
  [
    'NS2',
    `NS.FUN L3·SUS SINGLE E, NS.ACT.STARTED L3·EFFE NUM none, NS.ACT.COMPLETED L3·EFFE NUM none,
    NS.BOD INST·COH SINGLE none, NS.REG L3·COH SINGLE none, NS.EFF L4·IMP TEXT none, NS.CTR L4·IMP CTR5 none`,
  ],
  [
    'DP1 DP2',
    `DP.CTX L1·REL AGR5 S, DP.DAR PROC·COH EXT5 S, DP.EFI PROC·EFFI AGR5 S, DP.VOI PROC·REL AGR5 S, DP.GEN L3·IMP EXT5 S`,
  ],
  ['DP1', 'DP.EXP L2·SUS PRO5 E'],
  [
    'DP2',
    `DP.DAO L4·COH EXT5 none, DP.DAO.EVIDENCE L4·COH TEXT none, DP.USE L3·EFFE FRE5 none, DP.CON L4·SUS SINGLE E,
    DP.REP L4·SUS TEXT none, DP.CTR L4·IMP CTR5 none`,
  ],
  [
    'PP1',
    `PP.TYP PROC SINGLE none, PP.FND L1·EFFI AGR5 S, PP.UX L1·EFFI QUA5 S, PP.CON L3·EFFE NUM S, PP.AGR L3·EFFE NUM S,
    PP.STA L4·IMP STP L, PP.ADD L4·IMP SINGLE none, PP.DEV L4·IMP EXT5 S, PP.BAL PROC·COH AGR5 S,
    PP.BAR L3·SUS MULTI none, PP.NXT PROC·REL TEXT none`,
  ],
  ['WB1 WB2', 'WB.REL L1·REL AGR5 S, WB.EXC L1·EFFE AGR5 S'],
  ['WB1', 'WB.TEC L1·EFFI QUA5 none, WB.IDE L2·EFFE PRO5 E'],
  [
    'WB2',
    `WB.ATT.LIVE PROC NUM none, WB.ATT.RECORDED PROC NUM none, WB.APP L3·EFFE SINGLE E, WB.EXA L3·IMP TEXT none,
    WB.SHR L3·SUS NUM none, WB.INS INST·SUS EXT5 none, WB.ALT PROC·EFFI RANK none, WB.DEC PROC·SUS SINGLE none,
    WB.WHY PROC TEXT none`,
  ],
  [
    'PR1',
    `PR.COI PROC SINGLE none, PR.COI.WHY PROC TEXT none, PR.QST L1·EFFE QUA5 none, PR.MTH L1·EFFE QUA5 none,
    PR.EVD L1·EFFE QUA5 none, PR.ERR L1·EFFE TEXT none, PR.DEC PROC SINGLE none`,
  ],
  [
    'PR1 PR2 PR3',
    `PR.BAL L1·COH QUA5 none, PR.USE L1·REL EXT5 none, PR.CLR L1·EFFI QUA5 none, PR.FRK PROC AGR5 none,
    PR.DIS PROC MULTI none, PR.DIS.WHY PROC TEXT none`,
  ],
]
const MATRICES = ['LA.EFF', 'CB.SKL', 'CB.SKT', 'CB.ENA', 'DP.DAR', 'DP.DAO']
/** Which question asks for an answer of a scale that has no steps. */
const TYPES: Readonly<Record<string, string>> = {
  MULTI: 'checkbox',
  RANK: 'ranking',
  NUM: 'text',
  DATE: 'text',
  REF: 'text',
  TEXT: 'comment',
  TEST: 'panel',
}

/** How long the instruments may take, where they say so; the longest are allowed a quarter of an hour. */
const MINUTES: Partial<Record<QuestionnaireCode, readonly [least: number, most: number]>> = {
  LA1: [6, 8],
  LA2: [10, 12],
  CB1: [8, 14],
  CB2: [12, 15],
}

/** Roughly, for somebody who answers everything. */
function secondsFor({ type, rows = [], elements = [], 'x-estela': measured }: DefinitionElement): number {
  if (type === 'matrix') return 10 + 8 * rows.length
  if (type === 'panel') return 35 * elements.length
  return { TEXT: 45, MULTI: 25, RANK: 25, NUM: 20, REF: 20, DATE: 20 }[measured?.scale ?? ''] ?? 18
}

describe.each(questionnaires)('questionnaire $code', (seed) => {
  it('asks every item of the instrument, each for its level, criterion, scale and pair, and nothing else', () => {
    const rows = ASKED.filter(([codes]) => codes.split(' ').includes(seed.code)).flatMap(([, list]) => list.split(','))
    const own = annotatedElements(seed).filter(({ construct }) => !construct.startsWith('G.'))
    expect(
      own
        .map(({ construct, level, criterion, scale, pair }) =>
          [construct, criterion === undefined ? level : `${level}·${criterion}`, scale, pair].join(' '),
        )
        .sort(),
    ).toEqual(rows.map((row) => row.trim()).sort())
  })

  it('has the common head: consent, gender, who answered at first, and whether comments may be quoted', () => {
    const head = annotatedElements(seed).map(({ construct }) => construct)
    expect(head[0]).toBe('G.01')
    expect(head).toContain('G.02')
    expect(head.includes('G.03')).toBe(DELAYED.includes(seed))
    expect(head.includes('G.04')).toBe(annotatedElements(seed).some(({ scale }) => scale === 'TEXT'))
  })

  it('asks in the form that fits the scale, numbers within bounds', () => {
    for (const { construct, scale, element } of annotatedElements(seed)) {
      const closed = MATRICES.includes(construct) ? 'matrix' : 'radiogroup'
      expect(element.type, element.name).toBe(TYPES[scale] ?? closed)
      expect(element.inputType, element.name).toBe({ NUM: 'number', DATE: 'month' }[scale])
      expect([typeof element.min, typeof element.max], element.name).toEqual(
        Array(2).fill(scale === 'NUM' ? 'number' : 'undefined'),
      )
    }
  })

  it('takes about the minutes that are announced', () => {
    const estimate = elementsOf(seed).reduce((sum, element) => sum + secondsFor(element), 0) / 60
    expect(seed.minutes).toBeGreaterThanOrEqual(estimate)
    expect(seed.minutes).toBeLessThan(1.4 * estimate)
    const [least, most] = MINUTES[seed.code] ?? [1, 15]
    expect(seed.minutes).toBeGreaterThanOrEqual(least)
    expect(seed.minutes).toBeLessThanOrEqual(most)
  })

  it('recalls in the same sitting, row by row, what it asks for today', () => {
    for (const { recalls, pair, element } of annotatedElements(seed)) {
      expect(recalls !== undefined, element.name).toBe(pair === 'R')
      const today = annotatedElements(seed).find(({ construct }) => construct === recalls)?.element
      if (recalls !== undefined) expect(element).toMatchObject({ rows: today?.rows, columns: today?.columns })
    }
  })
})

it.each(DELAYED)('$code asks what people do with it and what came of it: an L3 and an L4 or INST item', (seed) => {
  const levels = annotatedElements(seed).map(({ level }) => level)
  expect(levels).toContain('L3')
  expect(levels.some((level) => level === 'L4' || level === 'INST')).toBe(true)
})

const COMPARED = [...BEFORE_AND_AFTER, { first: readyQuestionnaire('IC0'), later: readyQuestionnaire('CB2') }]

describe.each(COMPARED)('$first.code and $later.code', ({ first, later }) => {
  const samePairs = (seed: QuestionnaireSeed, other: QuestionnaireSeed) => {
    const others = new Set(annotatedElements(other).map(({ construct }) => construct))
    return annotatedElements(seed).filter(({ pair, construct }) => ['S', 'L'].includes(pair) && others.has(construct))
  }

  it('ask S and L items with the same wording and choices, in the same order', () => {
    const asked = (seed: QuestionnaireSeed, other: QuestionnaireSeed) =>
      samePairs(seed, other).map(({ construct, scale, element }) => {
        const { title, type, choices, columns, rows, min, max, inputType } = element
        return { construct, scale, title, type, choices, columns, rows, min, max, inputType }
      })
    expect(asked(later, first)).toEqual(asked(first, later))
    expect(asked(first, later).length).toBeGreaterThanOrEqual(2)
  })
})

describe.each(BEFORE_AND_AFTER)('$first.code and $later.code', ({ first, later }) => {
  it('say for every later E item which earlier E item it realises, and map only choices it has', () => {
    const expectations = annotatedElements(first).filter(({ pair }) => pair === 'E')
    const realisations = annotatedElements(later).filter(({ pair }) => pair === 'E')
    expect(realisations.map(({ expectation }) => expectation).sort()).toEqual(
      expectations.map(({ construct }) => construct).sort(),
    )
    for (const { outcomes, scale, element } of realisations) {
      expect(outcomes !== undefined, element.name).toBe(scale === 'SINGLE')
      const mapped = Object.values(outcomes ?? {}).flat()
      expect(element.choices?.map(({ value }) => value) ?? []).toEqual(expect.arrayContaining(mapped))
    }
  })
})
