import type { Change, ChangeRow } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'
import { useHiddenTitle } from '../comparison/hidden-title.ts'
import { LeftOut } from '../comparison/left-out.tsx'
import { signedNumber } from '../comparison/signed-number.ts'
import styles from './countries.module.css'

/** What people of one country answered to one question both times; where it is hidden, that it is and why. */
export function CountryFigures({ row }: { readonly row: ChangeRow }) {
  const text = useLocalizedText()
  const hiddenTitle = useHiddenTitle()
  const { person } = row
  if (person.shown) return <ShownFigures change={person} />
  return (
    <>
      <p className={styles.count}>{hiddenTitle(person)}</p>
      <p>{text(person.sentence)}</p>
      <LeftOut leftOut={person.leftOut} />
    </>
  )
}

function ShownFigures({ change }: { readonly change: Change }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const net = signedNumber(locale, 0)(100 * change.dominance)
  return (
    <>
      <p className={styles.count}>{t('pairs', { count: change.matched })}</p>
      <p className={styles.badges}>
        <span className="badge">{t(`claim-${change.claim}`)}</span>
        {change.detail === 'small' && <span className="badge badge-attention">{t('small-group')}</span>}
        {change.detail === 'counts' && <span className="badge badge-attention">{t('counts-only')}</span>}
      </p>
      <SplitBar
        label={t('up-same-down')}
        parts={[
          { id: 'down', label: t('down'), count: change.down, tone: 'worse' },
          { id: 'same', label: t('same'), count: change.same, tone: 'same' },
          { id: 'up', label: t('up'), count: change.up, tone: 'better' },
        ]}
      />
      {change.detail !== 'counts' && (
        <p className={styles.net}>
          {t('net')}: <strong>{t('net-value', { net })}</strong>
        </p>
      )}
      <p>{text(change.sentence)}</p>
      <LeftOut leftOut={change.leftOut} />
    </>
  )
}
