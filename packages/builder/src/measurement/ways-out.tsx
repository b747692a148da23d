import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useSession } from '../session/session.tsx'
import { withFacts } from './annotation.ts'
import { elementAt } from './element-at.ts'
import { JudgeForm } from './judge-form.tsx'
import styles from './measurement.module.css'
import { isSameForm, judgementHolds, newConstruct, takeAnswers, takeWording } from './mend-pair.ts'
import type { JudgedPair } from './pairing.ts'
import { placedItems } from './placed-items.ts'
import { counterpartOf, type Sides } from './sides.ts'
import { useMeasure } from './use-measure.ts'

/** What can be done about a pair that is asked differently: made alike, made two constructs, or judged equivalent. */
export function WaysOut({ pair, sides }: { readonly pair: JudgedPair; readonly sides: Sides }) {
  const t = useTranslations('measurement')
  const { verdict, earlier, later } = pair
  const { announce } = useSession()
  const measure = useMeasure()
  const own = sides.isOwnLater ? later : earlier
  const theirs = sides.isOwnLater ? earlier : later
  const other = elementAt(counterpartOf(sides), theirs.pointer)
  const otherTitle = sides.titles[sides.isOwnLater ? 0 : 1]
  const mend = (change: (document: JsonObject) => JsonObject) => {
    measure(change)
    announce(t('mended', { construct: own.item.construct }))
  }
  const isWording = verdict === 'wording' || verdict === 'lapsed' || verdict === 'judged'
  const isScale = verdict === 'scale' || verdict === 'order'
  const present = elementAt(sides.isOwnLater ? sides.later : sides.earlier, own.pointer)
  return (
    <div className={styles.ways}>
      {isWording && (
        <button
          type="button"
          className="button-small"
          onClick={() => mend((before) => alike(before, own.pointer, other))}
        >
          {t('take-wording', { title: otherTitle })}
        </button>
      )}
      {isScale && isSameForm(present, other) && (
        <button
          type="button"
          className="button-small"
          onClick={() => mend((before) => takeAnswers(before, own.pointer, other, theirs.item.scale))}
        >
          {t('take-answers', { title: otherTitle })}
        </button>
      )}
      {verdict !== 'judged' && (
        <button
          type="button"
          className="button-small"
          onClick={() =>
            mend((before) => newConstruct(before, own.pointer, constructsIn(before, counterpartOf(sides))))
          }
        >
          {t('new-construct')}
        </button>
      )}
      {isWording && sides.isOwnLater && judgementHolds(present, other, pair) && (
        <JudgeForm pair={pair} other={other} key={`${later.pointer} ${verdict}`} />
      )}
      {isWording && !sides.isOwnLater && <p className="soft">{t('judge-elsewhere', { title: otherTitle })}</p>}
    </div>
  )
}

/** What was judged of other words says nothing of the same ones. */
const alike = (document: JsonObject, pointer: Pointer, other: JsonObject): JsonObject =>
  withFacts(takeWording(document, pointer, other), pointer, { equivalent: undefined })

const constructsIn = (...documents: readonly JsonObject[]): ReadonlySet<string> =>
  new Set(documents.flatMap(placedItems).map(({ item }) => item.construct))
