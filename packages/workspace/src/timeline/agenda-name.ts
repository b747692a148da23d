import type { AgendaEntry } from '@estela/contract'
import { useTranslations } from 'use-intl'

/** A function that names what happens in a wave: "Opens", "Second reminder". */
export function useAgendaName(): (entry: Pick<AgendaEntry, 'kind' | 'reminder'>) => string {
  const t = useTranslations('workspace')
  return ({ kind, reminder }) => (reminder === null ? t(`agenda-${kind}`) : t(`letter-reminder-${reminder}`))
}
