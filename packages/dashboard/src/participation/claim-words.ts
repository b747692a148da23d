import type { Claim } from '@estela/core'
import { useTranslations } from 'use-intl'

/** A function that says what a figure may claim. Counts of who took part describe, and no more. */
export function useClaimWords(): (claim: Claim) => string {
  const t = useTranslations('dashboard')
  return (claim) => t(`claim-${claim}`)
}
