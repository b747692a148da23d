import { useTranslations } from 'use-intl'
import comparisonStyles from '../comparison/comparison.module.css'
import { useComparison } from '../comparison/comparison-context.ts'
import { AttritionTable } from './attrition-table.tsx'
import { ItemFigures } from './item-figures.tsx'
import { MethodList } from './method-list.tsx'
import { Rules } from './rules.tsx'
import { SourceFiles } from './source-files.tsx'

/** Every figure with its method, for those who check. */
export function AnnexPage() {
  const t = useTranslations('annex')
  const { comparison } = useComparison()
  return (
    <>
      <nav className={comparisonStyles.jump} aria-label={t('parts')}>
        <ul>
          {(['files', 'figures', 'methods', 'rules'] as const).map((part) => (
            <li key={part}>
              <a href={`#annex-${part}`}>{t(`part-${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SourceFiles />
      <section id="annex-figures" aria-labelledby="heading-figures">
        <h2 id="heading-figures">{t('part-figures')}</h2>
        <p>{t('figures-explained')}</p>
        <ItemFigures rows={comparison.changes} />
        <AttritionTable rows={comparison.attrition} />
      </section>
      <section id="annex-methods" aria-labelledby="heading-methods">
        <h2 id="heading-methods">{t('part-methods')}</h2>
        <p>{t('methods-explained')}</p>
        <MethodList />
      </section>
      <section id="annex-rules" aria-labelledby="heading-rules">
        <h2 id="heading-rules">{t('part-rules')}</h2>
        <Rules />
      </section>
    </>
  )
}
