import type { ChangeRow } from '@estela/contract'
import { useTranslations } from 'use-intl'

type HiddenGroup = Extract<ChangeRow['person'], { shown: false }>

const TITLES: Readonly<Record<HiddenGroup['reason'], string>> = {
  nobody: 'hidden-title-nobody',
  'too-few': 'hidden-title-too-few',
  identifying: 'hidden-title-identifying',
  'not-broken-down': 'hidden-title-not-broken-down',
}

/** A function that says in a title that nothing can be shown. A hidden group is never drawn as zero. */
export function useHiddenTitle(): (group: HiddenGroup) => string {
  const t = useTranslations('dashboard')
  return ({ reason }) => t(TITLES[reason])
}
