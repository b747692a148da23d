import type { Change } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { Measure } from './measure.tsx'
import { writtenP } from './written-p.ts'

/** How often answers that drift by chance would split as unevenly: p of the pairs, and beside it the adjusted one. */
export function ChanceMeasure({ change: { test, pooling } }: { readonly change: Change }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  if (test === null)
    return <Measure term={t('chance')}>{t(pooling === 'apart' ? 'chance-apart' : 'chance-none')}</Measure>
  const { adjusted } = test
  const method = [
    t(test.method === 'exact' ? 'wilcoxon-exact' : 'wilcoxon-normal'),
    t(adjusted.method === 'holm' ? 'adjusted-holm' : 'adjusted-benjamini-hochberg', {
      family: adjusted.family,
      limit: adjusted.limit,
    }),
  ].join(' ')
  return (
    <Measure term={t('chance')} method={method}>
      {t(test.method === 'exact' ? 'chance-exact' : 'chance-normal', {
        p: writtenP(test.p, locale),
        adjusted: writtenP(adjusted.p, locale),
      })}
    </Measure>
  )
}
