import type { AnalysisPlan, AnalysisPlanDraft } from '@estela/contract'

/** As many as Holm's adjustment is made for. */
export const NAMED_MAX = 6

/** What stands in the form: for each named question the threshold as it was typed. */
export type PlanForm = Readonly<Record<string, string>>

export const formOf = ({ items }: Pick<AnalysisPlan, 'items'>): PlanForm =>
  Object.fromEntries(items.map(({ item, threshold }) => [item, threshold === null ? '' : String(threshold)]))

/** The form after a question was named or taken back. */
export function withNamed(form: PlanForm, item: string, isNamed: boolean): PlanForm {
  if (isNamed) return { ...form, [item]: form[item] ?? '' }
  return Object.fromEntries(Object.entries(form).filter(([named]) => named !== item))
}

/** A threshold is empty or a number above 0, with a point or a comma; anything else is null. */
export function readThreshold(typed: string): { readonly threshold: number | null } | null {
  if (typed.trim() === '') return { threshold: null }
  const threshold = Number(typed.trim().replace(',', '.'))
  return Number.isFinite(threshold) && threshold > 0 && threshold <= 100 ? { threshold } : null
}

/** What is sent, in the order of the questionnaire; null while something typed is not a threshold. */
export function draftOf(form: PlanForm, plan: AnalysisPlan, lock: boolean): AnalysisPlanDraft | null {
  const named = plan.candidates.filter(({ item }) => item in form)
  const items = named.flatMap(({ item }) => {
    const read = readThreshold(form[item] ?? '')
    return read === null ? [] : { item, threshold: read.threshold }
  })
  return items.length === named.length && items.length <= NAMED_MAX ? { items, lock } : null
}
