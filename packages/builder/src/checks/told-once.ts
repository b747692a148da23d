import { isWithin } from '../document/pointer.ts'
import type { Finding } from './finding.ts'

/** The linter's rules that say the same as a refusal of publication, in better words. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'limit-broken-expression': ['expression-syntax'],
  'limit-broken-pattern': ['validator-dead'],
  'limit-unknown-property': ['property-unknown'],
  'limit-unknown-type': ['element-unknown-type', 'validator-unknown-type', 'trigger-unknown-type'],
  'limit-missing-property': [
    'property-required',
    'element-unknown-type',
    'validator-unknown-type',
    'trigger-unknown-type',
  ],
  'limit-reserved-name': ['name-reserved'],
  'limit-not-an-array': ['property-not-an-array'],
}

/**
 * Refusals and the linter's findings without saying anything twice: where both mean the same, the linter's words and
 * fix stay, as an error.
 */
export function toldOnce(refusals: readonly Finding[], linted: readonly Finding[]): Finding[] {
  const isSame = (refusal: Finding, each: Finding): boolean =>
    (SAME[refusal.message] ?? []).includes(each.rule) &&
    (isWithin(each.pointer, refusal.pointer) || isWithin(refusal.pointer, each.pointer)) &&
    refusal.pointer !== ''
  const own = refusals.filter((refusal) => !linted.some((each) => isSame(refusal, each)))
  const others = linted.map(
    (each): Finding => (refusals.some((refusal) => isSame(refusal, each)) ? { ...each, severity: 'error' } : each),
  )
  return [...own, ...others]
}

/** Guesses of our own that a rule of measurement tells for certain. */
const CERTAIN: Readonly<Record<string, readonly string[]>> = {
  'no-do-not-know': ['measurement-no-do-not-know'],
  'scale-jumbled': ['measurement-scale-order', 'measurement-scale-values'],
  'scale-direction': ['measurement-scale-order'],
}

/** The findings without the guesses about elements of which a rule of measurement says the same. */
export const withoutGuesses = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (guess) =>
      !findings.some(
        ({ message, pointer }) => CERTAIN[guess.message]?.includes(message) && isWithin(pointer, guess.pointer),
      ),
  )
