import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import styles from './annex.module.css'
import { fileSearch } from './file-search.ts'

/** By which rules and when the figures were made, and the files from which they can be made again. */
export function SourceFiles() {
  const t = useTranslations('annex')
  const { comparison, scope } = useComparison()
  const search = fileSearch(scope)
  const item = comparison.changes.find(({ person }) => person.shown && person.transitions !== null)?.item
  return (
    <section id="annex-files" aria-labelledby="heading-files">
      <h2 id="heading-files">{t('part-files')}</h2>
      <p>{t('version', { version: comparison.methodVersion, computed: new Date(comparison.computedAt) })}</p>
      <p>{t('files-explained')}</p>
      <ul>
        <li>
          <a href={`/api/comparisons/transitions.csv${search}`}>{t('transitions-file')}</a>
        </li>
        <li>
          <a href={`/api/comparisons/figures.csv${search}`}>{t('figures-file')}</a>
        </li>
      </ul>
      {item !== undefined && (
        <figure>
          <figcaption>{t('in-r')}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className={styles.code} dir="ltr" tabIndex={0}>
            <code>{codeFor(item)}</code>
          </pre>
        </figure>
      )}
    </section>
  )
}

const codeFor = (item: string): string => `pairs <- read.csv("estela-transitions.csv")
one <- subset(pairs, item == "${item}" & paired_as == "person")
answers <- one[rep(seq_len(nrow(one)), one$pairs), c("earlier", "later")]
coin::wilcoxsign_test(later ~ earlier, data = answers, zero.method = "Pratt", distribution = "exact")`
