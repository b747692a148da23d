import type { Comparison } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import { monthsWords } from '../comparison/months.ts'
import type { CountryAnswers } from './country-answers.ts'

interface Row {
  readonly id: string
  readonly term: string
  readonly value: (comparison: Comparison) => string
}

/** Who was asked and who answered in each of the two countries. */
export function WhoAnswered({ first, second }: { readonly first: CountryAnswers; readonly second: CountryAnswers }) {
  const t = useTranslations('countries')
  const column = (id: string, { name, comparison }: CountryAnswers) => ({
    id,
    header: name,
    cell: (row: Row) => (comparison.months === null && row.id !== 'activities' ? '–' : row.value(comparison)),
  })
  return (
    <>
      <DataTable
        caption={t('who-answered-caption')}
        rows={useRows()}
        rowKey={({ id }) => id}
        columns={[
          { id: 'term', header: t('measure'), cell: ({ term }) => term },
          column('first', first),
          column('second', second),
        ]}
      />
      {[first, second]
        .filter(({ comparison }) => comparison.months === null)
        .map(({ name }) => (
          <p key={name}>{t('no-follow-up', { country: name })}</p>
        ))}
    </>
  )
}

function useRows(): readonly Row[] {
  const t = useTranslations('countries')
  const count = (value: number) => t('number', { number: value })
  return [
    { id: 'activities', term: t('activities'), value: ({ studies }) => count(studies.length) },
    { id: 'invited', term: t('invited'), value: ({ invited }) => count(invited) },
    { id: 'earlier', term: t('answered-earlier'), value: ({ earlierComplete }) => count(earlierComplete) },
    { id: 'later', term: t('answered-later'), value: ({ laterComplete }) => count(laterComplete) },
    { id: 'person', term: t('answered-both'), value: ({ answeredBoth }) => count(answeredBoth.person) },
    { id: 'institution', term: t('answered-by-another'), value: ({ answeredBoth }) => count(answeredBoth.institution) },
    {
      id: 'months',
      term: t('months-between'),
      value: ({ months }) => (months === null ? '–' : t('months', monthsWords(months))),
    },
  ]
}
