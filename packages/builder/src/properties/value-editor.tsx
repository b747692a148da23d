import { isSameJson } from '@estela/core/json/same-json'
import { useTranslations } from 'use-intl'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { JsonText, readJsonText } from './json-text.tsx'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import { type Parsed, useDraft } from './use-draft.ts'

/**
 * An answer given by the author: the default, the right one. Where the question has choices, they are offered;
 * everywhere else it is typed, as text or as JSON.
 */
export function ValueEditor(props: FieldEditorProps) {
  const { value, target, isMixed } = props
  const offered = target === null ? [] : offeredAnswers(target.json, target.className)
  if (offered.length === 0 || isMixed) return <TypedValue {...props} />
  if (!SEVERAL.has(target?.className ?? '')) return <OneAnswer {...props} offered={offered} />
  return value === undefined || isJsonList(value) ? (
    <SeveralAnswers {...props} offered={offered} />
  ) : (
    <TypedValue {...props} />
  )
}

interface Answer {
  readonly value: Json
  readonly text: string
}

const ONE: ReadonlySet<string> = new Set(['radiogroup', 'dropdown', 'buttongroup', 'imagepicker'])
const SEVERAL: ReadonlySet<string> = new Set(['checkbox', 'tagbox'])

function offeredAnswers({ choices, valueTrue, valueFalse }: JsonObject, className: string): Answer[] {
  if (className === 'boolean')
    return [valueTrue ?? true, valueFalse ?? false].map((value) => ({ value, text: String(value) }))
  if (!ONE.has(className) && !SEVERAL.has(className)) return []
  return isJsonList(choices) ? choices.flatMap(answerOf) : []
}

function answerOf(choice: Json): Answer[] {
  if (!isJsonObject(choice))
    return isJsonList(choice) || choice === null ? [] : [{ value: choice, text: String(choice) }]
  const { value, text } = choice
  if (value === undefined) return []
  const words = isJsonObject(text) ? text.default : text
  return [{ value, text: typeof words === 'string' ? words : String(value) }]
}

type OfferedProps = FieldEditorProps & { readonly offered: readonly Answer[] }

function OneAnswer({ places, value, offered, inputId, describedBy }: OfferedProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const chosen = offered.findIndex((each) => isSameJson(each.value, value))
  return (
    <select
      id={inputId}
      aria-describedby={describedBy}
      value={chosen === -1 && value !== undefined ? -2 : chosen}
      onChange={(event) => writer.set(places, offered[Number(event.target.value)]?.value)}
    >
      <option value={-1}>{t('nothing')}</option>
      {chosen === -1 && value !== undefined && <option value={-2}>{JSON.stringify(value)}</option>}
      {offered.map((each, index) => (
        <option key={JSON.stringify(each.value)} value={index}>
          {each.text}
        </option>
      ))}
    </select>
  )
}

function SeveralAnswers({ places, value, offered, labelId, describedBy }: OfferedProps) {
  const { writer } = usePanel()
  const taken = isJsonList(value) ? value : []
  const toggle = (answer: Json) => {
    const others = taken.filter((each) => !isSameJson(each, answer))
    const next = others.length < taken.length ? others : [...taken, answer]
    writer.set(places, next.length === 0 ? undefined : next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy} className={styles.ticks}>
      {offered.map((each) => (
        <label key={JSON.stringify(each.value)}>
          <input
            type="checkbox"
            checked={taken.some((other) => isSameJson(other, each.value))}
            onChange={() => toggle(each.value)}
          />
          {each.text}
        </label>
      ))}
    </div>
  )
}

function TypedValue({ places, value, isMixed, inputId, labelId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const draft = useDraft(value, written, parsed, (next) => writer.set(places, next, true))
  return (
    <JsonText
      draft={draft}
      id={inputId}
      describedBy={describedBy}
      className={styles.grow}
      rows={draft.text.includes('\n') ? 5 : 1}
      dir="auto"
      placeholder={isMixed ? t('mixed') : t('value-hint')}
      aria-labelledby={labelId}
    />
  )
}

/** Texts stand as they are, unless they could be taken for something else. */
function written(value: Json | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' && value !== '' && !looksLikeJson(value) ? value : JSON.stringify(value, null, 2)
}

/** Numbers, true, false, null, quoted texts, lists and objects are taken as JSON; everything else is a text. */
function parsed(text: string): Parsed<Json | undefined> {
  if (text === '') return { value: undefined }
  return looksLikeJson(text) ? readJsonText(text) : { value: text }
}

const looksLikeJson = (text: string): boolean =>
  /^\s*(["[{]|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?\s*$|(true|false|null)\s*$)/.test(text)
