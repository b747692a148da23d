import { plainWording, rewordedLanguages } from '@estela/core/comparison/same-wording'
import type { Item } from '@estela/core/questionnaire/item'
import { textIn } from '@estela/core/questionnaire/localized-text'
import { TextDifference } from '@estela/ui/text-difference'
import { Fragment, memo, useId } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import styles from './measurement.module.css'
import type { JudgedPair } from './pairing.ts'
import type { Sides } from './sides.ts'
import { WaysOut } from './ways-out.tsx'

/** The questions asked in both waves to tell a change: what is refused first, for it wants a decision. */
export function ChangePairs({ pairs, sides }: { readonly pairs: readonly JudgedPair[]; readonly sides: Sides }) {
  const t = useTranslations('measurement')
  const headingId = useId()
  if (pairs.length === 0) return null
  const isFine = ({ verdict }: JudgedPair) => verdict === 'alike'
  const ordered = [...pairs.filter((pair) => !isFine(pair)), ...pairs.filter(isFine)]
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{t('pairs-S', { count: pairs.length })}</h3>
      <ul className={styles.pairs}>
        {ordered.map((pair) => (
          <ChangePair key={`${pair.later.item.construct} ${pair.later.pointer}`} pair={pair} sides={sides} />
        ))}
      </ul>
    </section>
  )
}

const ChangePair = memo(function ChangePair({ pair, sides }: { readonly pair: JudgedPair; readonly sides: Sides }) {
  const t = useTranslations('measurement')
  const { jump } = useSession()
  const { earlier, later, verdict } = pair
  const isRefused = verdict !== 'alike' && verdict !== 'judged'
  const own = sides.isOwnLater ? later : earlier
  return (
    <li className={styles.pair} data-verdict={verdict}>
      <p>
        <button
          type="button"
          className="button-small"
          aria-label={t('jump', { name: own.item.construct })}
          onClick={() => jump(own.pointer)}
        >
          <code>{own.item.construct}</code>
        </button>{' '}
        <span className={isRefused || verdict === 'judged' ? 'badge badge-attention' : 'badge'}>
          {t(`verdict-${verdict}`)}
        </span>{' '}
        {isRefused && t(`refused-${verdict}`)}
      </p>
      <Wordings earlier={earlier.item} later={later.item} titles={sides.titles} />
      {(verdict === 'scale' || verdict === 'order' || verdict === 'no-order') && (
        <p>{t('scales-of-pair', { earlier: scaleOf(earlier.item), later: scaleOf(later.item) })}</p>
      )}
      {verdict !== 'alike' && <WaysOut pair={pair} sides={sides} />}
    </li>
  )
})

/** Both wordings in each language in which they differ; where they are alike, once. */
function Wordings(props: { readonly earlier: Item; readonly later: Item; readonly titles: Sides['titles'] }) {
  const { textLanguage } = useSession()
  const { earlier, later, titles } = props
  const languages = rewordedLanguages(earlier.wording, later.wording)
  if (languages.length === 0 || later.scale === 'TEST') return <p dir="auto">{textIn(later.wording, textLanguage)}</p>
  return (
    <dl className={styles.wordings}>
      {languages.map((language) => {
        const texts = { before: plainWording(earlier.wording[language]), after: plainWording(later.wording[language]) }
        return (
          <Fragment key={language}>
            <div>
              <dt>
                {titles[0]} ({language})
              </dt>
              <dd lang={language}>
                <TextDifference {...texts} side="before" />
              </dd>
            </div>
            <div>
              <dt>
                {titles[1]} ({language})
              </dt>
              <dd lang={language}>
                <TextDifference {...texts} side="after" />
              </dd>
            </div>
          </Fragment>
        )
      })}
    </dl>
  )
}

const scaleOf = ({ scale, order }: Item): string =>
  order === null
    ? scale
    : `${scale}: ${order.values.join(', ')}${order.sorting === 'none' ? '' : ` (${order.sorting})`}`
