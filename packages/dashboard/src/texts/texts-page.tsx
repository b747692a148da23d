import type { OpenTexts } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { OpenQuestion } from './open-question.tsx'
import { textsQuery } from './texts.query.ts'

/** What people wrote in their own words, right after the assistance and later. */
export function TextsPage() {
  const t = useTranslations('texts')
  const { scope } = useComparison()
  const query = useQuery(textsQuery(scope))
  return (
    <section aria-labelledby="heading-texts">
      <h2 id="heading-texts">{t('title')}</h2>
      {scope.group !== undefined && <p>{t('not-by-group')}</p>}
      <QueryState query={query} isEmpty={({ items }) => items.length === 0} empty={<p>{t('none')}</p>}>
        {(texts) => <OpenQuestions texts={texts} />}
      </QueryState>
    </section>
  )
}

function OpenQuestions({ texts: { items, verbatimMin } }: { readonly texts: OpenTexts }) {
  const t = useTranslations('texts')
  return (
    <>
      <p>{t('rule', { count: verbatimMin })}</p>
      <p>{t('not-linked')}</p>
      {items.map((question) => (
        <OpenQuestion key={question.item} question={question} />
      ))}
    </>
  )
}
