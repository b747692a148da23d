import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { SelectField } from '@estela/ui/select-field'
import { useLanguageName } from '@estela/ui/use-language-name'
import { memo, useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf } from '../document/elements.ts'
import { titleOrName } from '../document/text-in.ts'
import { useEditor } from '../history/editor.ts'
import styles from './languages.module.css'
import { ROW_STATES, type RowFilter, type RowState } from './row-filter.ts'

/** Which texts are looked at: by state, language, page, and a word in them. */
export const GridFilter = memo(function GridFilter(props: {
  readonly filter: RowFilter
  readonly languages: readonly string[]
  readonly onChange: (filter: RowFilter) => void
}) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const { filter, languages, onChange } = props
  const id = useId()
  const pages = usePageOptions()
  const languageOptions = languages.map((tag) => ({ value: tag, label: languageName(tag) }))
  return (
    <search className={styles.filter}>
      <SelectField
        label={t('state')}
        value={filter.state}
        options={ROW_STATES.map((state) => ({ value: state, label: t(`state-${state}`) }))}
        onChange={(state) => onChange({ ...filter, state: state as RowState })}
      />
      <SelectField
        label={t('in-language')}
        value={filter.language ?? ''}
        options={[{ value: '', label: t('any-language') }, ...languageOptions]}
        onChange={(language) => onChange({ ...filter, language: language || null })}
      />
      <SelectField
        label={t('page')}
        value={filter.page ?? ''}
        options={[{ value: '', label: t('all-pages') }, ...pages]}
        onChange={(page) => onChange({ ...filter, page: page || null })}
      />
      <div className={styles.search}>
        <label htmlFor={id}>{t('search')}</label>
        <input
          id={id}
          type="search"
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </div>
    </search>
  )
})

function usePageOptions() {
  const t = useTranslations('languages')
  const pages = useEditor((editor) => editor.present.document.pages)
  return useMemo(
    () =>
      elementsOf({ pages: pages ?? [] }).map(({ pointer, element }, index) => ({
        value: pointer,
        label: t('page-name', { number: index + 1, title: titleOrName(element, SOURCE_LANGUAGE) }),
      })),
    [pages, t],
  )
}
