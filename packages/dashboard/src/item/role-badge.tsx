import type { ChangeRow } from '@estela/contract'
import { useTranslations } from 'use-intl'

const KEYS: Readonly<Record<ChangeRow['role'], string>> = { confirmatory: 'confirmatory', exploratory: 'exploratory' }

/** Whether the analysis plan named the question before the wave closed. */
export function RoleBadge({ role }: Pick<ChangeRow, 'role'>) {
  const t = useTranslations('dashboard')
  return <span className="badge">{t(KEYS[role])}</span>
}
