import type { OpenTexts } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import { Quotations } from './quotations.tsx'
import styles from './texts.module.css'

type Question = OpenTexts['items'][number]
type Side = 'earlier' | 'later'

/** One open question: what was written right after the assistance beside what was written later. */
export function OpenQuestion({ question }: { readonly question: Question }) {
  const t = useTranslations('texts')
  const text = useLocalizedText()
  const { item, earlierWording, laterWording } = question
  const wording = earlierWording ?? laterWording
  return (
    <section className={styles.question} aria-labelledby={`heading-${item}`}>
      <h3 id={`heading-${item}`}>
        {isReworded(question) || wording === null ? t('two-questions') : plainWording(text(wording))}{' '}
        <code>{item}</code>
      </h3>
      <div className={styles.columns}>
        <Column question={question} side="earlier" />
        <Column question={question} side="later" />
      </div>
    </section>
  )
}

/** Whether the two questionnaires ask for different things: what was planned, and what was done. */
const isReworded = ({ earlierWording, laterWording }: Question): boolean =>
  earlierWording !== null && laterWording !== null && earlierWording.en !== laterWording.en

function Column({ question, side }: { readonly question: Question; readonly side: Side }) {
  const t = useTranslations('texts')
  const text = useLocalizedText()
  const wording = question[`${side}Wording`]
  return (
    <div>
      <h4>{t(side === 'earlier' ? 'earlier' : 'later')}</h4>
      {wording === null ? (
        <p className="soft">{t('not-asked')}</p>
      ) : (
        <>
          {isReworded(question) && <p className="soft">{plainWording(text(wording))}</p>}
          <Quotations {...question[side]} />
        </>
      )}
    </div>
  )
}
