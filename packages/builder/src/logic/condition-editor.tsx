import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import {
  type Condition,
  EMPTY_COMPARISON,
  isComplete,
  type PartPath,
  partAt,
  withAddedPart,
  withNestedGroup,
  withoutPart,
  withPart,
} from './condition.ts'
import { ConditionPart } from './condition-part.tsx'
import { conditionSentence } from './condition-sentence.ts'
import { type ConditionServices, keyOf } from './condition-services.ts'
import { ExpressionField } from './expression-field.tsx'
import { isConditionPlace } from './is-condition-place.ts'
import styles from './logic.module.css'
import { operandsAt } from './operands.ts'
import { OperandOptions } from './question-field.tsx'
import { parseExpression } from './read-expression.ts'
import { useSentenceWords } from './sentence-words.ts'
import { useConditionDraft } from './use-condition-draft.ts'

export interface ConditionEditorProps {
  readonly document: JsonObject
  /** Place of the expression, such as `/pages/0/elements/2/visibleIf`, whether there is one yet or not. */
  readonly place: Pointer
  /** The expression; '' for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the condition is for, as people read it; "Condition" where nothing is said. */
  readonly label?: string
  /** Id of an element that says what the condition is for. */
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
}

/**
 * An expression, built by choosing questions, comparisons and answers, with what it says as a sentence above; or written
 * as text. What is no condition, or cannot be read, opens as text.
 */
export function ConditionEditor(props: ConditionEditorProps) {
  const { place, value, onChange, label, labelledBy, describedBy } = props
  const { t } = useSentenceWords()
  const document = useDeferredValue(props.document)
  const [isText, setIsText] = useState(() => !canBuild(place, value))
  const mode = isConditionPlace(place) && (
    <button
      type="button"
      className="button-small"
      disabled={isText && !canBuild(place, value)}
      onClick={() => setIsText(!isText)}
    >
      {isText ? t('as-parts') : t('as-text')}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own where another element names it
    <div
      role="group"
      className={styles.editor}
      aria-label={labelledBy === undefined ? (label ?? t('condition')) : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {isText ? (
        <>
          <ExpressionField
            document={document}
            place={place}
            value={value}
            onChange={onChange}
            label={label ?? t('expression')}
          />
          {mode}
        </>
      ) : (
        <ConditionBuilder document={document} place={place} value={value} onChange={onChange} mode={mode} />
      )}
    </div>
  )
}

/** Formulas are written, and so is what survey-core cannot read. */
const canBuild = (place: Pointer, value: string): boolean =>
  isConditionPlace(place) && (value.trim() === '' || parseExpression(value).outcome === 'parsed')

interface BuilderProps extends Pick<ConditionEditorProps, 'document' | 'place' | 'value' | 'onChange'> {
  /** The way to the other mode. */
  readonly mode: ReactNode
}

function ConditionBuilder({ document, place, value, onChange, mode }: BuilderProps) {
  const words = useSentenceWords()
  const operandsId = useId()
  const { condition, change } = useConditionDraft(value, onChange)
  const operands = useMemo(() => operandsAt(document, place, words), [document, place, words])
  const { root, focusPart } = useFocusOnPart()
  // Hundreds of options are drawn anew with every letter typed anywhere, so they are there only while they can be used.
  const [isOffering, setIsOffering] = useState(false)
  const { t } = words
  const add = (path: PartPath) => {
    const added = condition === null ? EMPTY_COMPARISON : withAddedPart(condition, path, EMPTY_COMPARISON)
    change(added)
    focusPart(lastPartPath(added, path))
  }
  const services: ConditionServices = {
    ...{ document, place, words, operands, operandsId, add },
    change: (path, part) => condition !== null && change(withPart(condition, path, part)),
    nest: (path) => {
      if (condition === null) return
      change(withNestedGroup(condition, path, EMPTY_COMPARISON))
      focusPart([...path, 1])
    },
    remove: (path) => {
      if (condition === null) return
      change(withoutPart(condition, path))
      focusPart(null)
    },
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the keyboard is
    <div
      ref={root}
      className={styles.builder}
      onFocus={() => setIsOffering(true)}
      onBlur={({ currentTarget, relatedTarget }) => setIsOffering(currentTarget.contains(relatedTarget))}
    >
      <p className={condition === null ? styles.note : styles.sentence} dir="auto" aria-live="polite">
        {condition === null ? t('always') : conditionSentence(condition, document, place, words)}
      </p>
      {isOffering && <OperandOptions id={operandsId} operands={operands} />}
      {condition !== null && <ConditionPart part={condition} path={[]} services={services} />}
      {condition !== null && hasUnfinished(condition) && <p className={styles.note}>{t('unfinished')}</p>}
      <div className={styles.foot}>
        <button type="button" className="button-small" data-part="add" onClick={() => add([])}>
          {t('add-condition')}
        </button>
        {mode}
      </div>
    </div>
  )
}

/** Where a part just added to the group at `path` stands. */
function lastPartPath(condition: Condition, path: PartPath): PartPath {
  const place = partAt(condition, path)
  return place?.kind === 'group' ? [...path, place.parts.length - 1] : path
}

const hasUnfinished = (condition: Condition): boolean =>
  condition.kind === 'group'
    ? condition.parts.some(hasUnfinished)
    : condition.kind === 'comparison' && !isComplete(condition)

/** Moves the keyboard to a part once it is drawn; null: to the button that adds one. */
function useFocusOnPart() {
  const root = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null)
  useEffect(() => {
    if (wanted !== null) root.current?.querySelector<HTMLElement>(`[data-part="${wanted.key}"]`)?.focus()
  }, [wanted])
  const focusPart = (path: PartPath | null) => setWanted({ key: path === null ? 'add' : keyOf(path) })
  return { root, focusPart }
}
