import type { Change } from '@estela/contract'
import type { Claim } from '@estela/core'
import { useTranslations } from 'use-intl'
import styles from './item.module.css'

/** How far the claims of a figure go. */
export function ClaimBadge({ claim }: { readonly claim: Claim }) {
  const t = useTranslations('dashboard')
  return <span className="badge">{t(`claim-${claim}`)}</span>
}

/** What the figures below may claim, and whether their group is small. */
export function FigureBadges({ claim, detail }: { readonly claim: Claim; readonly detail: Change['detail'] }) {
  const t = useTranslations('dashboard')
  return (
    <p className={styles.badges}>
      <ClaimBadge claim={claim} />
      {detail === 'small' && <span className="badge badge-attention">{t('small-group')}</span>}
      {detail === 'counts' && <span className="badge badge-attention">{t('counts-only')}</span>}
    </p>
  )
}
