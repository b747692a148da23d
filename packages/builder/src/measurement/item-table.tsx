import { textIn } from '@estela/core/questionnaire/localized-text'
import { type MeasuredElement, measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import { writtenText } from '@estela/core/questionnaire/written-text'
import { useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { useSession } from '../session/session.tsx'
import styles from './measurement.module.css'

const COLUMNS = ['construct', 'level', 'criterion', 'scale', 'pair', 'wording'] as const
type Column = (typeof COLUMNS)[number]

interface Sorting {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** Every item with its facts; sorted by a column on demand, else in the order of the questionnaire. */
export function ItemTable({ document }: { readonly document: JsonObject }) {
  const t = useTranslations('measurement')
  const id = useId()
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const { textLanguage } = useSession()
  const elements = useMemo(() => measuredElements(document), [document])
  const rows = useMemo(
    () =>
      sorted(
        elements.map((element) => factsOf(element, textLanguage)),
        sorting,
      ),
    [elements, textLanguage, sorting],
  )
  if (elements.length === 0) return <p>{t('nothing-measured')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a table is not a set of form fields
    <div className={styles.scroll} role="group" aria-labelledby={id} tabIndex={0}>
      <table className={styles.items}>
        <caption id={id}>{t('items', { count: elements.length })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={sorting?.column === column ? sorting.direction : 'none'}>
                <button type="button" className="button-small" onClick={() => setSorting(nextSorting(sorting, column))}>
                  {t(column)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ItemRow key={row.pointer} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Row = Readonly<Record<Column, string>> & { readonly pointer: string; readonly name: string }

function ItemRow({ row }: { readonly row: Row }) {
  const t = useTranslations('measurement')
  const { jump } = useSession()
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="button-small"
          aria-label={t('jump', { name: row.construct || row.name })}
          onClick={() => jump(row.pointer)}
        >
          <code>{row.construct || '–'}</code>
        </button>
      </th>
      {COLUMNS.slice(1, -1).map((column) => (
        <td key={column}>{row[column] || '–'}</td>
      ))}
      <td dir="auto">{row.wording}</td>
    </tr>
  )
}

function factsOf({ pointer, name, construct, annotation, scale, element }: MeasuredElement, language: string): Row {
  const title = writtenText(element.title)
  const fact = (key: string) => (annotation[key] === undefined ? '' : String(annotation[key]))
  return {
    pointer,
    name,
    construct,
    level: fact('level'),
    criterion: fact('criterion'),
    scale,
    pair: fact('pair'),
    wording: title === null ? name : textIn(title, language),
  }
}

/** Pressed again, a column turns round; a third time, the order of the questionnaire is back. */
function nextSorting(sorting: Sorting | null, column: Column): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' }
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null
}

function sorted(rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  if (sorting === null) return rows
  const { column, direction } = sorting
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * a[column].localeCompare(b[column], undefined, { numeric: true }))
}
