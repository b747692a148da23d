import type { ComparisonQuery } from '@estela/contract'

export function ParticipationPage(_: { readonly scope: ComparisonQuery }) {
  return null
}
