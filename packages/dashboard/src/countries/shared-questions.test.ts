import type { ChangeRow } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { countHidden, sharedQuestions } from './shared-questions.ts'

/** A row with what matters here; `shown` is all that is read of its figures. */
const row = (
  item: string,
  change: Partial<Omit<ChangeRow, 'person'>> & { readonly shown?: boolean } = {},
): ChangeRow => {
  const { shown = true, ...facts } = change
  return {
    item,
    questionnaires: ['CB1', 'CB2'],
    wording: { en: `Wording of ${item}` },
    scale: { id: 'AGREE5', steps: [] },
    ...facts,
    person: { shown },
  } as ChangeRow
}

const itemsOf = (first: readonly ChangeRow[], second: readonly ChangeRow[]) =>
  sharedQuestions({ changes: [...first] }, { changes: [...second] }).map(({ item }) => item)

describe('the questions of two countries', () => {
  it('stand in the order of the questionnaires and their codes, whatever changed most', () => {
    const la = { questionnaires: ['LA1', 'LA2'] } as const
    expect(itemsOf([row('LA.USE', la), row('CB.SKL'), row('CB.REL')], [row('CB.TST'), row('LA.CNF', la)])).toEqual([
      'CB.REL',
      'CB.SKL',
      'CB.TST',
      'LA.CNF',
      'LA.USE',
    ])
  })

  it('stand once, with the row of each country', () => {
    const [first, second] = [row('CB.REL'), row('CB.REL')]
    expect(sharedQuestions({ changes: [first] }, { changes: [second] })).toEqual([
      { item: 'CB.REL', first, second, differs: false },
    ])
  })

  it('are there when one country shows them, and not when neither does', () => {
    const hidden = { shown: false }
    const first = [row('CB.REL', hidden), row('CB.SKL', hidden), row('CB.TST', hidden)]
    const second = [row('CB.REL'), row('CB.SKL', hidden)]
    expect(itemsOf(first, second)).toEqual(['CB.REL'])
    expect(countHidden({ changes: first }, { changes: second })).toBe(2)
  })

  it.each([{ other: { wording: { en: 'Other words' } } }, { other: { scale: { id: 'EXT5', steps: [] } } }])(
    'are marked when the countries asked differently: $other',
    ({ other }) => {
      const [question] = sharedQuestions({ changes: [row('CB.REL')] }, { changes: [row('CB.REL', other)] })
      expect(question?.differs).toBe(true)
    },
  )

  it('are not marked when only one country asked', () => {
    const [question] = sharedQuestions({ changes: [] }, { changes: [row('CB.REL')] })
    expect(question).toMatchObject({ first: null, differs: false })
  })
})
