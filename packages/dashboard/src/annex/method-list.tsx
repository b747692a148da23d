import { useTranslations } from 'use-intl'
import styles from './annex.module.css'
import { METHODS } from './methods.ts'

/** What each method answers, where its formula stands, what gives the same in R, and how much it needs. */
export function MethodList() {
  const t = useTranslations('annex')
  return (
    <dl className={styles.rules}>
      {METHODS.map(({ id, source, r }) => (
        <div key={id} id={`method-${id}`}>
          <dt>{t(`method-${id}`)}</dt>
          <dd>
            <p>{t(`answers-${id}`)}</p>
            <ul className={styles.facts}>
              <li>
                {t('least-number')} {t(`needs-${id}`)}
              </li>
              {source !== null && (
                <li>
                  {t('source')} <bdi lang="en">{source}</bdi>
                </li>
              )}
              <li>
                {t('same-in-r')}{' '}
                <bdi dir="ltr">
                  <code>{r}</code>
                </bdi>
              </li>
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
