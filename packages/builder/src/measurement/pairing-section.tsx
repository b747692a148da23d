import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { Alone } from './alone.tsx'
import { ChangePairs } from './change-pair.tsx'
import { type Counterpart, roleBeside, useCounterpart } from './counterpart.tsx'
import { CounterpartFile } from './counterpart-file.tsx'
import { ExpectationPairs } from './expectation-pairs.tsx'
import styles from './measurement.module.css'
import { pairingOf } from './pairing.ts'
import { PlainPairs } from './plain-pairs.tsx'
import type { Sides } from './sides.ts'

/** The questionnaire beside that of the other wave, item by item, with ways out where a pair would be refused. */
export function PairingSection({ document }: { readonly document: JsonObject }) {
  const t = useTranslations('measurement')
  const { counterpart } = useCounterpart()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.pairing}>
      <h2 id={headingId}>{t('pairing')}</h2>
      <CounterpartFile />
      {counterpart === null ? (
        <p>{t('no-counterpart')}</p>
      ) : (
        <PairedItems document={document} counterpart={counterpart} />
      )}
    </section>
  )
}

function PairedItems({ document, counterpart }: { readonly document: JsonObject; readonly counterpart: Counterpart }) {
  const t = useTranslations('measurement')
  const { definition, title, role } = counterpart
  const ownRole = roleBeside(document, counterpart)
  const isOwnLater = ownRole === 'delayed'
  const sides: Sides = useMemo(
    () =>
      isOwnLater
        ? { isOwnLater, earlier: definition, later: document, titles: [title, t('this-one')] }
        : { isOwnLater, earlier: document, later: definition, titles: [t('this-one'), title] },
    [isOwnLater, definition, document, title, t],
  )
  const pairing = useMemo(() => pairingOf(sides.earlier, sides.later), [sides])
  return (
    <>
      <p>{t(isOwnLater ? 'beside-earlier' : 'beside-later', { title })}</p>
      {ownRole === role && <p className={styles.offer}>{t('same-wave')}</p>}
      <ChangePairs pairs={pairing.changes} sides={sides} />
      <ExpectationPairs pairs={pairing.expectations} sides={sides} />
      <PlainPairs kind="L" pairs={pairing.stages} sides={sides} />
      <PlainPairs kind="R" pairs={pairing.recalled} sides={sides} />
      <Alone items={pairing.earlierAlone} title={sides.titles[0]} isOwn={!isOwnLater} />
      <Alone items={pairing.laterAlone} title={sides.titles[1]} isOwn={isOwnLater} />
    </>
  )
}
