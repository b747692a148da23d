import type { OutboxLetter } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useEffect, useId, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { LetterForms } from '../letters/letter-forms.tsx'
import { useMoment } from '../names/moments.ts'
import { changedSearch } from '../navigation/scope.ts'
import styles from './outbox.module.css'

type Content = NonNullable<OutboxLetter['letter']>

/** One letter as it would have gone. Its links work. */
export function LetterReading({ letter, page }: { readonly letter: OutboxLetter; readonly page: number }) {
  const t = useTranslations('workspace')
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const [search] = useSearchParams()
  // Whoever opens a letter reads it next.
  useEffect(() => heading.current?.focus({ preventScroll: false }), [])
  return (
    <article className={styles.reading} aria-labelledby={headingId}>
      <p className={styles.back}>
        <Link to={{ search: changedSearch(search, { letter: null }) }} preventScrollReset>
          {t('outbox-back', { page })}
        </Link>
      </p>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        <bdi lang={letter.letter?.language}>{letter.letter?.subject ?? t('outbox-sealed')}</bdi>
      </h2>
      <Facts letter={letter} />
      {letter.letter === null ? <p>{t('outbox-sealed-about')}</p> : <Forms content={letter.letter} />}
    </article>
  )
}

function Facts({ letter }: { readonly letter: OutboxLetter }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const moment = useMoment()
  const content = letter.letter
  return (
    <dl className={styles.facts}>
      {content !== null && (
        <>
          <dt>{t('outbox-to')}</dt>
          <dd>
            <bdi>{content.to.name}</bdi> <bdi dir="ltr">&lt;{content.to.address}&gt;</bdi>
          </dd>
          <dt>{t('outbox-from')}</dt>
          <dd>
            <bdi>{content.from.name}</bdi> <bdi dir="ltr">&lt;{content.from.address}&gt;</bdi>
          </dd>
        </>
      )}
      <dt>{t('schedule-due-letter')}</dt>
      <dd>
        {t(`letter-${letter.step}`)}, {moment(letter.at)}
      </dd>
      <dt>{t('activity')}</dt>
      <dd>{text(letter.activityTitle)}</dd>
    </dl>
  )
}

/** The same letter in the form that mail programs show, as plain text, and with the lines that only programs read. */
function Forms({ content }: { readonly content: Content }) {
  const t = useTranslations('workspace')
  return (
    <>
      <LetterForms html={content.html} text={content.text} language={content.language} />
      <details className={styles.more}>
        <summary>{t('outbox-headers')}</summary>
        <dl className={styles.facts}>
          {content.headers.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="ltr">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
