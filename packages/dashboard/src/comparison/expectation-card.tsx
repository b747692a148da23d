import type { ExpectationRow, Fulfilment } from '@estela/contract'
import type { Outcome, PairedAs } from '@estela/core'
import { DataTable } from '@estela/ui/data-table'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { type BarPart, SplitBar } from '@estela/ui/split-bar'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { useHiddenTitle } from './hidden-title.ts'
import { LeftOut } from './left-out.tsx'
import { plainWording } from './plain-wording.ts'

const OUTCOME_KEYS: Readonly<Record<Outcome, string>> = {
  did: 'outcome-did',
  partly: 'outcome-partly',
  not: 'outcome-not',
  'too-early': 'outcome-too-early',
}
const OUTCOME_TONES: Readonly<Record<Outcome, BarPart['tone']>> = {
  did: 'better',
  partly: 'partly',
  not: 'worse',
  'too-early': 'open',
}

const OUTCOMES = Object.keys(OUTCOME_KEYS) as readonly Outcome[]

type OutcomeCounts = NonNullable<Fulfilment['expected']>

/** What became of one expectation. Expectation and outcome are two questions, so their means are never compared. */
export function ExpectationCard({ row }: { readonly row: ExpectationRow }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const hiddenTitle = useHiddenTitle()
  const id = useId()
  const { person, institution } = row
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{person.shown ? text(person.sentence) : hiddenTitle(person)}</h3>
      <p className={styles.wording}>
        {t('asked-earlier', { wording: plainWording(text(row.expectationWording)) })} <code>{row.expectationItem}</code>
      </p>
      <p className={styles.wording}>
        {t('asked-later', { wording: plainWording(text(row.realisationWording)) })} <code>{row.item}</code>
      </p>
      {person.shown ? <Outcomes fulfilment={person} pairedAs="person" /> : <p>{text(person.sentence)}</p>}
      {(institution.shown || institution.reason !== 'nobody') && (
        <section className={styles.institution}>
          <h4>{t('institution-pairs')}</h4>
          <p>{text(institution.sentence)}</p>
          {institution.shown && <Outcomes fulfilment={institution} pairedAs="institution" />}
        </section>
      )}
    </article>
  )
}

function Outcomes({ fulfilment, pairedAs }: { readonly fulfilment: Fulfilment; readonly pairedAs: PairedAs }) {
  const t = useTranslations('dashboard')
  const name = (outcome: Outcome) => t(OUTCOME_KEYS[outcome])
  const columns = OUTCOMES.map((outcome) => ({
    id: outcome,
    header: name(outcome),
    numeric: true,
    cell: ({ counts }: { readonly counts: OutcomeCounts }) => t('count', { count: counts[outcome] }),
  }))
  const { expected, notExpected } = fulfilment
  const rows = [
    ...(expected === null ? [] : [{ id: 'expected', label: t('expected'), counts: expected }]),
    ...(notExpected === null ? [] : [{ id: 'not-expected', label: t('not-expected'), counts: notExpected }]),
  ]
  return (
    <>
      {fulfilment.detail !== 'full' && (
        <p className={styles.badges}>
          <span className="badge badge-attention">
            {t(fulfilment.detail === 'small' ? 'small-group' : 'counts-only')}
          </span>
        </p>
      )}
      {expected !== null && (
        <SplitBar
          label={t('outcomes-of-expected')}
          parts={OUTCOMES.map((outcome) => ({
            id: outcome,
            label: name(outcome),
            count: expected[outcome],
            tone: OUTCOME_TONES[outcome],
          }))}
        />
      )}
      <DataTable
        caption={t(pairedAs === 'person' ? 'pairs' : 'institution-pairs-count', { count: fulfilment.matched })}
        columns={[{ id: 'group', header: t('expectation-column'), cell: ({ label }) => label }, ...columns]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <LeftOut leftOut={fulfilment.leftOut} />
    </>
  )
}
