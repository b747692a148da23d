import { outcomesOf } from '@estela/core/comparison/expectation'
import { entryText } from '@estela/core/questionnaire/entry-text'
import type { Item } from '@estela/core/questionnaire/item'
import type { LocalizedText } from '@estela/core/questionnaire/localized-text'
import { offeredAnswers } from '@estela/core/questionnaire/offered-answers'
import { useTranslations } from 'use-intl'
import { isJsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import styles from './measurement.module.css'
import type { ExpectationPair } from './pairing.ts'
import type { Sides } from './sides.ts'

interface Props {
  readonly pairs: readonly ExpectationPair[]
  readonly sides: Sides
}

/** What was expected first and what is asked later about it, with what each answer says of the expectation. */
export function ExpectationPairs({ pairs, sides }: Props) {
  const t = useTranslations('measurement')
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="pairs-E">
      <h3 id="pairs-E">{t('pairs-E', { count: pairs.length })}</h3>
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
  const { textLanguage } = useSession()
  const { earlier, later, isHeld } = pair
  const read = later.item.scale === 'TEXT' || later.item.scale === 'REF'
  const text = (wording: LocalizedText) => wording[textLanguage] ?? wording.en
  return (
    <li className={styles.pair}>
      <p>
        <code>{earlier.item.construct}</code> → <code>{later.item.construct}</code>{' '}
        <span className={isHeld || read ? 'badge' : 'badge badge-attention'}>
          {t(isHeld ? 'expectation-held' : read ? 'expectation-read' : 'expectation-not-held')}
        </span>
      </p>
      <dl className={styles.wordings}>
        <div>
          <dt>{sides.titles[0]}</dt>
          <dd dir="auto">{text(earlier.item.wording)}</dd>
          <dt>{sides.titles[1]}</dt>
          <dd dir="auto">{text(later.item.wording)}</dd>
        </div>
      </dl>
      {isHeld && later.item.choice === null && <Outcomes item={later.item} pointer={later.pointer} sides={sides} />}
    </li>
  )
}

function Outcomes(props: { readonly item: Item; readonly pointer: string; readonly sides: Sides }) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const { item, pointer, sides } = props
  const own = useEditor((editor) => editor.present.document)
  const element = valueAt(sides.isOwnLater ? own : sides.counterpart, pointer)
  const outcomes = outcomesOf(item)
  if (outcomes === null || !isJsonObject(element)) return null
  return (
    <ul className={styles.outcomeList}>
      {offeredAnswers(element).map(({ value, label, pointer: place }) => {
        const outcome = outcomes.get(value)
        const text = label ?? entryText(value)
        return (
          <li key={place}>
            <span dir="auto">{text[textLanguage] ?? text.en}</span>:{' '}
            {t(outcome === undefined ? 'outcome-none' : `outcome-${outcome}`)}
          </li>
        )
      })}
    </ul>
  )
}
