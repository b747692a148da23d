import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { Alone } from './alone.tsx'
import { ChangePairs } from './change-pair.tsx'
import { type Counterpart, otherRole, roleBeside, useCounterpart } from './counterpart.tsx'
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
  return (
    <section aria-labelledby="measurement-pairing" className={styles.pairing}>
      <h2 id="measurement-pairing">{t('pairing')}</h2>
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
  const isOwnLater = roleBeside(document, counterpart) === 'delayed'
  const sides: Sides = useMemo(
    () => ({
      isOwnLater,
      counterpart: counterpart.definition,
      titles: isOwnLater ? [counterpart.title, t('this-one')] : [t('this-one'), counterpart.title],
    }),
    [isOwnLater, counterpart, t],
  )
  const pairing = useMemo(
    () => (isOwnLater ? pairingOf(counterpart.definition, document) : pairingOf(document, counterpart.definition)),
    [document, counterpart, isOwnLater],
  )
  const isMisplaced = roleBeside(document, counterpart) !== otherRole(counterpart.role)
  return (
    <>
      <p>{t(isOwnLater ? 'beside-earlier' : 'beside-later', { title: counterpart.title })}</p>
      {isMisplaced && <p className={styles.offer}>{t('same-wave')}</p>}
      <ChangePairs pairs={pairing.changes} sides={sides} />
      <ExpectationPairs pairs={pairing.expectations} sides={sides} />
      <PlainPairs kind="L" pairs={pairing.stages} sides={sides} />
      <PlainPairs kind="R" pairs={pairing.recalled} sides={sides} />
      <Alone items={pairing.earlierAlone} title={sides.titles[0]} isOwn={!isOwnLater} />
      <Alone items={pairing.laterAlone} title={sides.titles[1]} isOwn={isOwnLater} />
    </>
  )
}
