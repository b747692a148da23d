import { ANNOTATION_KEY } from '@estela/core/questionnaire/list-items'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { isQuestion } from '../metadata/classes.ts'
import { PROPERTY_GROUPS, type PropertyGroup } from '../metadata/property-catalogue.ts'
import { type PropertyWords, usePropertyWords } from '../metadata/property-words.ts'
import { type ExpressionProps, PanelProvider, type PanelServices } from './panel-context.ts'
import styles from './properties.module.css'
import { PropertyField } from './property-field.tsx'
import { fieldsThatPass, type PropertyFilter } from './property-search.ts'
import { PropertySection } from './property-section.tsx'
import { fieldsOf, type Selected, selectedIn } from './selected-properties.ts'
import { usePropertyWriter } from './use-property-writer.ts'

export interface PropertyPanelProps {
  /** Language in which texts are shown and edited; `en` for texts that are written without a language. */
  readonly language: string
  /** Gives an element, or a part of one, another name and lets all that refers to it follow. What is wrong, or null. */
  readonly onRename: (owner: Pointer, name: string) => string | null
  /** The same for the value of a choice, row or column at a place. Without it, only the value itself is changed. */
  readonly onRenameValue?: (owner: Pointer, value: Json) => string | null
  /** Draws an editor of conditions and formulas. Without it, they are edited as text. */
  readonly renderExpression?: (props: ExpressionProps) => ReactNode
  /** What stands at the head of a group, such as the measurement of an item; `x-estela` is then not listed as JSON. */
  readonly slots?: Partial<Readonly<Record<PropertyGroup, ReactNode>>>
  /** Unfolds everything: for checks that draw all there is. */
  readonly isUnfolded?: boolean
}

/**
 * The properties of what is selected, or of the questionnaire where nothing is; of several elements, what they have in
 * common. Every change is a command that can be undone; nothing is written that nobody set. Belongs inside an editor.
 */
export function PropertyPanel(props: PropertyPanelProps) {
  const { slots = {}, isUnfolded = false } = props
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const present = useEditor((editor) => editor.present)
  const selected = selectedIn(present.document, present.selection)
  const services = useServices(props)
  const [filter, setFilter] = useState<PropertyFilter>({ search: '', onlyChanged: false })
  const [closed, setClosed] = useState<ReadonlySet<PropertyGroup>>(new Set(CLOSED_AT_FIRST))
  const isFiltered = filter.search.trim() !== '' || filter.onlyChanged
  const fields = fieldsOf(selected).filter(({ property }) => !(property.name === ANNOTATION_KEY && slots.measurement))
  const passing = fieldsThatPass(fields, filter, words)
  const shown = (group: PropertyGroup) => passing.filter(({ property }) => property.group === group)
  const toggle = (group: PropertyGroup, isOpen: boolean) => {
    if (isFiltered || isOpen !== closed.has(group)) return
    setClosed(new Set(isOpen ? [...closed].filter((each) => each !== group) : [...closed, group]))
  }
  return (
    <PanelProvider value={services}>
      <section className={styles.panel} aria-label={t('properties')}>
        <Heading selected={selected} words={words} />
        <Filter filter={filter} onChange={setFilter} found={passing.length} />
        <div key={selected.map(({ pointer }) => pointer).join(' ')}>
          {PROPERTY_GROUPS.filter((group) => shown(group).length > 0 || (slots[group] && !isFiltered)).map((group) => (
            <PropertySection
              key={group}
              title={titleOf(group, selected, words)}
              fields={shown(group)}
              isOpen={isFiltered || isUnfolded || !closed.has(group)}
              onToggle={(isOpen) => toggle(group, isOpen)}
              isWhole={isFiltered || isUnfolded}
            >
              {!isFiltered && slots[group]}
            </PropertySection>
          ))}
        </div>
        {passing.length === 0 && <p className="soft">{t('nothing-found')}</p>}
      </section>
    </PanelProvider>
  )
}

/** The first group is about the thing itself, which is not always a question. */
function titleOf(group: PropertyGroup, [{ target }]: readonly [Selected, ...Selected[]], words: PropertyWords): string {
  return group === 'question' && !isQuestion(target.className) ? words.className(target.className) : words.group(group)
}

const CLOSED_AT_FIRST: readonly PropertyGroup[] = ['measurement', 'layout', 'translations', 'other']

function useServices({
  language,
  onRename,
  onRenameValue,
  renderExpression,
  isUnfolded = false,
}: PropertyPanelProps): PanelServices {
  const writer = usePropertyWriter()
  return useMemo(
    () => ({
      writer,
      language,
      onRename,
      onRenameValue: onRenameValue ?? null,
      renderExpression: renderExpression ?? null,
      Field: PropertyField,
      isUnfolded,
    }),
    [writer, language, onRename, onRenameValue, renderExpression, isUnfolded],
  )
}

function Heading({
  selected,
  words,
}: {
  readonly selected: readonly [Selected, ...Selected[]]
  readonly words: PropertyWords
}) {
  const t = useTranslations('properties')
  const [{ target }, ...others] = selected
  const { name } = target.json
  if (others.length > 0) return <h2>{t('several', { count: selected.length })}</h2>
  return (
    <h2>
      {words.className(target.className)} {typeof name === 'string' && <code>{name}</code>}
    </h2>
  )
}

function Filter(props: {
  readonly filter: PropertyFilter
  readonly onChange: (filter: PropertyFilter) => void
  readonly found: number
}) {
  const { filter, onChange } = props
  const t = useTranslations('properties')
  const id = useId()
  return (
    <search className={styles.filter}>
      <label htmlFor={id} className="visually-hidden">
        {t('search')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('search')}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
      <label>
        <input
          type="checkbox"
          checked={filter.onlyChanged}
          onChange={(event) => onChange({ ...filter, onlyChanged: event.target.checked })}
        />
        {t('only-changed')}
      </label>
      <p role="status" className="visually-hidden">
        {filter.search.trim() === '' ? '' : t('found', { count: props.found })}
      </p>
    </search>
  )
}
