import { isMissingCode, type Scale, scales } from '../questionnaire/scales.ts'

/** Items that ask for a number: their steps are the values that occur. */
export const NUMERIC_SCALES: ReadonlySet<string> = new Set(['NUM', 'TEST'])

/** Is a choice an answer on this scale, and not "do not know" or its like? */
export function isStepOf(scaleId: string): (choice: string) => boolean {
  const known = scales.get(scaleId)
  if (known !== undefined) {
    const steps = new Set(known.steps.map(({ value }) => String(value)))
    return (choice) => steps.has(choice)
  }
  if (NUMERIC_SCALES.has(scaleId)) return isNumber
  return (choice) => !isMissingCode(Number(choice))
}

/** The steps of an item's scale, ascending; of a numeric item, the numbers among the choices that are shown. */
export function scaleOf(scaleId: string, shownChoices: readonly string[]): Scale {
  const known = scales.get(scaleId)
  if (known !== undefined) return known
  const values = [...new Set(shownChoices.filter(isNumber).map(Number))].sort((a, b) => a - b)
  return { id: scaleId, steps: values.map((value) => ({ value, label: { en: String(value) } })) }
}

const isNumber = (choice: string): boolean =>
  choice.trim() !== '' && Number.isFinite(Number(choice)) && !isMissingCode(Number(choice))
