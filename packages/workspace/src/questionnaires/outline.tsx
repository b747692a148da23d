import type { OutlineEntry } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { outlinePages } from './outline-pages.ts'
import styles from './questionnaires.module.css'
import { useTypeName } from './type-name.ts'

/** What a questionnaire asks, page by page. */
export function Outline({ lines }: { readonly lines: readonly OutlineEntry[] }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  return outlinePages(lines).map(({ page, entries }, index) => (
    <section key={page?.pointer ?? ''} className={styles.section}>
      <h2>
        {page?.title == null
          ? t('page-n', { page: index + 1 })
          : t('page-titled', { page: index + 1, title: text(page.title) })}
      </h2>
      {page?.visibleIf != null && <Condition expression={page.visibleIf} />}
      <ol className={styles.outline}>
        {entries.map((entry) => (
          <li key={entry.pointer} data-depth={Math.min(entry.depth - (page === null ? 0 : 1), 4)}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Entry({ entry }: { readonly entry: OutlineEntry }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const typeName = useTypeName()
  const { kind, type, name, title, construct, isRequired, visibleIf, rows, choices } = entry
  return (
    <>
      <p className={styles.question}>{title === null ? name : text(title)}</p>
      <p className="soft">
        {[
          kind === 'panel' ? t('panel') : typeName(type),
          name,
          ...(construct === null ? [] : [construct]),
          ...(isRequired ? [t('required')] : []),
        ].join(' · ')}
      </p>
      {visibleIf !== null && <Condition expression={visibleIf} />}
      {rows.length > 0 && <Texts label={t('rows')} texts={rows.map(text)} />}
      {choices.length > 0 && <Texts label={t('choices')} texts={choices.map(text)} />}
    </>
  )
}

function Condition({ expression }: { readonly expression: string }) {
  const t = useTranslations('questionnaires')
  return (
    <p className="soft">
      {t('shown-if')} <code>{expression}</code>
    </p>
  )
}

const Texts = ({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) => (
  <details>
    <summary>
      {label} ({texts.length})
    </summary>
    <ul>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is published never changes, and texts may be the same
        <li key={index}>{text}</li>
      ))}
    </ul>
  </details>
)
