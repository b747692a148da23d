import { useTranslations } from 'use-intl'
import styles from './sample-notice.module.css'

/** The mark on every page that shows invented people and answers. */
export function SampleNotice() {
  const t = useTranslations('ui')
  return (
    <p className={styles.notice}>
      <strong>{t('sample-title')}</strong> {t('sample-text')}
    </p>
  )
}
