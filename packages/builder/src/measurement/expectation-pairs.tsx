import { outcomesOf } from '@estela/core/comparison/expectation'
import { entryText } from '@estela/core/questionnaire/entry-text'
import { textIn } from '@estela/core/questionnaire/localized-text'
import { offeredAnswers } from '@estela/core/questionnaire/offered-answers'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { titleOrName } from '../document/text-in.ts'
import { useSession } from '../session/session.tsx'
import { annotationAt } from './annotation.ts'
import { elementAt } from './element-at.ts'
import styles from './measurement.module.css'
import type { ExpectationPair } from './pairing.ts'
import type { PlacedItem } from './placed-items.ts'
import type { Sides } from './sides.ts'

interface Props {
  readonly pairs: readonly ExpectationPair[]
  readonly sides: Sides
}

/** What was expected first and what is asked later about it, with what each answer says of the expectation. */
export function ExpectationPairs({ pairs, sides }: Props) {
  const t = useTranslations('measurement')
  const headingId = useId()
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{t('pairs-E', { count: pairs.length })}</h3>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <Expectation key={`${pair.earlier.item.construct} ${pair.later.item.construct}`} pair={pair} sides={sides} />
        ))}
      </ul>
    </section>
  )
}

function Expectation({ pair, sides }: { readonly pair: ExpectationPair; readonly sides: Sides }) {
  const t = useTranslations('measurement')
  const { earlier, later, isHeld } = pair
  const isRead = later.item.scale === 'TEXT' || later.item.scale === 'REF'
  const verdict = isHeld ? 'held' : isRead ? 'read' : 'not-held'
  return (
    <li className={styles.pair}>
      <p>
        <span className={verdict === 'not-held' ? 'badge badge-attention' : 'badge'}>
          {t(`expectation-${verdict}`)}
        </span>
      </p>
      <dl className={styles.wordings}>
        <Side title={sides.titles[0]} document={sides.earlier} placed={earlier} />
        <Side title={sides.titles[1]} document={sides.later} placed={later} />
      </dl>
      {isHeld && <Outcomes pair={pair} document={sides.later} />}
    </li>
  )
}

function Side(props: { readonly title: string; readonly document: JsonObject; readonly placed: PlacedItem }) {
  const { textLanguage } = useSession()
  const { title, document, placed } = props
  const element = elementAt(document, placed.pointer)
  const construct = annotationAt(document, placed.pointer)?.construct
  return (
    <div>
      <dt>
        {title} <code>{String(construct ?? placed.item.construct)}</code>
      </dt>
      <dd dir="auto">{titleOrName(element, textLanguage)}</dd>
    </div>
  )
}

/** What each answer says of the expectation; of choices that may be ticked, that each was expected and came true. */
function Outcomes({ pair, document }: { readonly pair: ExpectationPair; readonly document: JsonObject }) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const { later, choices } = pair
  const outcomes = outcomesOf(later.item)
  const answers = offeredAnswers(elementAt(document, later.pointer))
  const isByChoice = choices.length > 0
  return (
    <>
      {isByChoice && <p className="soft">{t('choice-by-choice', { count: choices.length })}</p>}
      <ul className={styles.outcomeList}>
        {answers
          .filter(({ value }) => !isByChoice || choices.includes(value))
          .map(({ value, label, pointer }) => {
            const text = label ?? entryText(value)
            const outcome = outcomes?.get(value)
            return (
              <li key={pointer}>
                <span dir="auto">{textIn(text, textLanguage)}</span>
                {!isByChoice && `: ${t(outcome === undefined ? 'outcome-none' : `outcome-${outcome}`)}`}
              </li>
            )
          })}
      </ul>
    </>
  )
}
