import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { type CountedText, countedTexts } from './counted-texts.ts'
import styles from './texts.module.css'

/** So many different texts stand open; the others are folded. */
const OPEN_MAX = 10
/** So few writers are not told apart by their number. */
const PROTECTED_BELOW = 5

/** The texts that may be shown, each different one once, and how many were written. */
export function Quotations({ written, texts }: { readonly written: number; readonly texts: readonly string[] }) {
  const t = useTranslations('texts')
  const counted = countedTexts(texts)
  const folded = counted.slice(OPEN_MAX)
  if (written === 0) return <p>{t('nobody-wrote')}</p>
  return (
    <>
      <p>
        {t(written < PROTECTED_BELOW ? 'written-few' : 'written', { count: written, limit: PROTECTED_BELOW })}{' '}
        {t('shown', { count: texts.length, different: counted.length, repeated: repetition(texts, counted) })}
      </p>
      <QuotationList texts={counted.slice(0, OPEN_MAX)} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count: folded.length })}</summary>
          <QuotationList texts={folded} />
        </details>
      )}
    </>
  )
}

/** How the message tells it: whether texts are repeated, and whether there is only one of them. */
function repetition(texts: readonly string[], counted: readonly CountedText[]): 'none' | 'some' | 'all' {
  if (counted.length === texts.length) return 'none'
  return counted.length === 1 ? 'all' : 'some'
}

/** In whatever language people wrote: each text takes its direction from its own words. */
function QuotationList({ texts }: { readonly texts: readonly CountedText[] }) {
  const t = useTranslations('texts')
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale)
  if (texts.length === 0) return null
  return (
    <ul className={styles.quotations}>
      {texts.map(({ text, times }) => (
        <li key={text}>
          <blockquote dir="auto">{text}</blockquote>
          {times > 1 && (
            <span className="badge">
              <span aria-hidden="true">×{format.format(times)}</span>
              <span className="visually-hidden">{t('times', { count: times })}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
