import type { Claim } from '@estela/core'
import { useTranslations } from 'use-intl'
import { useClaimWords } from './claim-words.ts'
import styles from './participation.module.css'

/** What a figure may claim, and whether it can still change. */
export function FigureBadges({ claim, isOpen }: { readonly claim: Claim; readonly isOpen: boolean }) {
  const t = useTranslations('participation')
  const claimWords = useClaimWords()
  return (
    <p className={styles.badges}>
      <span className="badge">{claimWords(claim)}</span>
      {isOpen && <span className="badge badge-attention">{t('so-far')}</span>}
    </p>
  )
}
