import type { ExpectationRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import comparison from '../comparison/comparison.module.css'
import { plainWording } from '../comparison/plain-wording.ts'
import { ChoicesTable } from './choices-table.tsx'
import { type ChoiceQuestion, stemOf } from './expectation-groups.ts'
import { FigureBadges } from './figure-badges.tsx'

/** One question where several choices could be ticked: what was expected, and what was reported later. */
export function ChoicesCard({ question }: { readonly question: ChoiceQuestion }) {
  const t = useTranslations('expectations')
  const text = useLocalizedText()
  const id = useId()
  const [first] = question.rows
  if (first === undefined) return null
  const stem = (wording: ExpectationRow['expectationWording']) => plainWording(stemOf(text(wording)))
  return (
    <article className={comparison.card} aria-labelledby={id}>
      <h3 id={id}>
        {t('choices-title', { earlier: stem(first.expectationWording), later: stem(first.realisationWording) })}
      </h3>
      <p className={comparison.wording}>
        <code>{question.code}</code> {t('choices-explained')}
      </p>
      <FigureBadges claim="C0" />
      <ChoicesOf question={question} pairedAs="person" />
      {question.rows.some(({ institution }) => institution.shown) && (
        <section className={comparison.institution}>
          <h4>{t('by-another-person')}</h4>
          <ChoicesOf question={question} pairedAs="institution" />
        </section>
      )}
    </article>
  )
}

function ChoicesOf({ question, pairedAs }: { readonly question: ChoiceQuestion; readonly pairedAs: PairedAs }) {
  const t = useTranslations('expectations')
  return question.rows.some((row) => row[pairedAs].shown) ? (
    <ChoicesTable rows={question.rows} pairedAs={pairedAs} />
  ) : (
    <p>{t('choices-hidden')}</p>
  )
}
