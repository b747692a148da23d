import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { ChoicesCard } from './choices-card.tsx'
import { ExpectationCard } from './expectation-card.tsx'
import { expectationGroups } from './expectation-groups.ts'
import { ExpectationOverview } from './expectation-overview.tsx'
import { NothingExpected } from './nothing-expected.tsx'

/** What was expected right after the assistance, and what was reported to have become of it. */
export function ExpectationsPage() {
  const t = useTranslations('dashboard')
  const { comparison } = useComparison()
  const { single, questions } = expectationGroups(comparison.expectations)
  return (
    <section aria-labelledby="heading-expectations">
      <h2 id="heading-expectations">{t('expectations')}</h2>
      <p>{t('expectations-explained')}</p>
      {comparison.expectations.length === 0 && <NothingExpected />}
      {single.length > 0 && (
        <>
          <h3>{t('outcomes-of-expected')}</h3>
          <ExpectationOverview rows={single} />
        </>
      )}
      {single.map((row) => (
        <ExpectationCard key={`${row.expectationItem} ${row.item}`} row={row} />
      ))}
      {questions.map((question) => (
        <ChoicesCard key={`${question.code} ${question.rows[0]?.expectationWording.en}`} question={question} />
      ))}
    </section>
  )
}
