import type { ExpectationRow } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { choiceOf, expectationGroups, stemOf } from './expectation-groups.ts'

const hidden = {
  shown: false,
  reason: 'too-few',
  leftOut: { activities: 1, people: 0 },
  sentence: { en: 'Not shown.' },
} as const

const shown = (partly: number): ExpectationRow['person'] => ({
  shown: true,
  detail: 'small',
  leftOut: { activities: 0, people: 0 },
  matched: 12,
  expected: { did: 12 - partly, partly, not: 0, 'too-early': 0 },
  notExpected: null,
  sentence: { en: 'Of 12 …' },
})

const row = (item: string, wording: string, person: ExpectationRow['person'] = hidden): ExpectationRow => ({
  item,
  expectationItem: item,
  expectationWording: { en: wording },
  realisationWording: { en: 'What happened?' },
  level: 'L3',
  criterion: null,
  person,
  institution: hidden,
})

const codes = (rows: readonly ExpectationRow[]) => rows.map(({ item }) => item)

describe('expectations', () => {
  it('that are choices of one question belong together; the others stand for themselves', () => {
    const groups = expectationGroups([
      row('CB.APL', 'How likely is it?'),
      row('CB.BAR.time', 'What could stop you? – Lack of time', shown(0)),
      row('LA.OBS.funds', 'Which obstacles do you expect? – Lack of funds'),
      row('CB.BAR.change-of-post', 'What could stop you? – Change of post'),
      row('LA.OBS.staff', 'Which obstacles do you expect? – Lack of staff'),
    ])
    expect(codes(groups.single)).toEqual(['CB.APL'])
    expect(groups.questions.map(({ code, rows }) => [code, codes(rows)])).toEqual([
      ['CB.BAR', ['CB.BAR.time', 'CB.BAR.change-of-post']],
      ['LA.OBS', ['LA.OBS.funds', 'LA.OBS.staff']],
    ])
  })

  it('of one code in other words are two questions', () => {
    const rows = [
      row('CB.BAR.time', 'What could stop you? – Lack of time'),
      row('CB.BAR.tools', 'What may stop you? – Lack of tools'),
    ]
    expect(codes(expectationGroups(rows).single)).toEqual(['CB.BAR.time', 'CB.BAR.tools'])
  })

  it('that came true in part are no choices: a table of ticks would lose the parts', () => {
    const rows = [row('CB.SUP.staff', 'Support – Staff', shown(3)), row('CB.SUP.money', 'Support – Money', shown(0))]
    expect(expectationGroups(rows).questions).toEqual([])
  })
})

it.each([
  { wording: 'What could stop you? – Lack of time', stem: 'What could stop you?', choice: 'Lack of time' },
  { wording: 'Rules – old ones – Other', stem: 'Rules – old ones', choice: 'Other' },
  { wording: 'How likely is it?', stem: 'How likely is it?', choice: 'How likely is it?' },
])('"$wording" asks "$stem" about "$choice"', ({ wording, stem, choice }) => {
  expect([stemOf(wording), choiceOf(wording)]).toEqual([stem, choice])
})
