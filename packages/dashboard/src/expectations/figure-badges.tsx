import type { Claim, Detail } from '@estela/core'
import { useTranslations } from 'use-intl'
import styles from '../comparison/comparison.module.css'

/** How far the claim of a figure goes, and that its group is small. */
export function FigureBadges({ claim, detail }: { readonly claim?: Claim; readonly detail?: Detail }) {
  const t = useTranslations('dashboard')
  return (
    <p className={styles.badges}>
      {claim !== undefined && <span className="badge">{t(`claim-${claim}`)}</span>}
      {detail === 'small' && <span className="badge badge-attention">{t('small-group')}</span>}
      {detail === 'counts' && <span className="badge badge-attention">{t('counts-only')}</span>}
    </p>
  )
}
