import type { CompiledChecks } from '@estela/core/questionnaire/compile-questionnaire'

/** The answers without those to hidden questions, as a page would send them: hiding one may hide others. */
export function settled(compiled: CompiledChecks, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const left = { ...answers }
  for (let round = 0; round < 5; round++) {
    const hidden = compiled.explain(left).strict.filter((issue) => issue.code === 'not-visible')
    if (hidden.length === 0) break
    for (const { pointer } of hidden) delete left[pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return left
}
