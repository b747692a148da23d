import { useTranslations } from 'use-intl'

/** A function that says what is wrong with a cell of a table or a field of a form. */
export function useProblemWords(): (problem: { readonly code: string; readonly hints: readonly string[] }) => string {
  const say = useTranslations('addressBook')
  return ({ code, hints }) =>
    say(`wrong-${code}`, { hint: hints.join(', '), hints: hints.length === 0 ? 'none' : 'some' })
}
