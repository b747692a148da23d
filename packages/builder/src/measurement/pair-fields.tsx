import { OUTCOMES } from '@estela/core/comparison/comparison'
import { entryText } from '@estela/core/questionnaire/entry-text'
import { textIn } from '@estela/core/questionnaire/localized-text'
import { type OfferedAnswer, offeredAnswers } from '@estela/core/questionnaire/offered-answers'
import { isMissingCode } from '@estela/core/questionnaire/scales'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { annotationAt, withFacts } from './annotation.ts'
import { useCounterpart } from './counterpart.tsx'
import { Field } from './field.tsx'
import styles from './measurement.module.css'
import { placedItems } from './placed-items.ts'
import { useMeasure } from './use-measure.ts'

/** What the pair kind needs besides: the expectation that is realised and what each answer says of it; what is recalled. */
export function PairFields({ node }: { readonly node: ElementNode }) {
  const document = useEditor((editor) => editor.present.document)
  const { counterpart } = useCounterpart()
  const annotation = annotationAt(document, node.pointer)
  if (annotation === null) return null
  if (annotation.pair === 'E') {
    const expectations = counterpart === null ? [] : constructsOfKind(counterpart.definition, 'E')
    const isRealisation = typeof annotation.expectation === 'string'
    return (
      <>
        <ReferenceField node={node} fact="expectation" suggested={expectations} />
        {isRealisation && <OutcomeFields node={node} annotation={annotation} />}
      </>
    )
  }
  if (annotation.pair !== 'R') return null
  return <ReferenceField node={node} fact="recalls" suggested={constructsOfKind(document, 'S')} />
}

/** Codes of whole questions: a matrix is named by its own code, not by those of its rows. */
function constructsOfKind(document: JsonObject, kind: string): readonly string[] {
  const own = placedItems(document).filter(({ item }) => item.pair === kind)
  return [...new Set(own.map(({ pointer }) => annotationAt(document, pointer)?.construct))].filter(
    (construct) => typeof construct === 'string',
  )
}

/** Names another construct: one of those that fit, or any other by its code. */
function ReferenceField(props: {
  readonly node: ElementNode
  readonly fact: 'expectation' | 'recalls'
  readonly suggested: readonly string[]
}) {
  const { node, fact, suggested } = props
  const t = useTranslations('measurement')
  const listId = useId()
  const value = useEditor((editor) => annotationAt(editor.present.document, node.pointer)?.[fact])
  const measure = useMeasure()
  return (
    <Field label={t(fact)} help={t(`${fact}-help`)}>
      {(ids) => (
        <>
          <input
            {...ids}
            list={listId}
            dir="ltr"
            spellCheck={false}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => {
              const named = target.value.trim()
              measure(
                (document) => withFacts(document, node.pointer, { [fact]: named === '' ? undefined : named }),
                `${fact} ${node.pointer}`,
              )
            }}
          />
          <datalist id={listId}>
            {suggested.map((construct) => (
              <option key={construct} value={construct} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** What each answer says about the expectation. On five steps, the answers say it by themselves. */
function OutcomeFields({ node, annotation }: { readonly node: ElementNode; readonly annotation: JsonObject }) {
  const t = useTranslations('measurement')
  const choices = offeredAnswers(node.element).filter(({ value }) => !isMissingCode(Number(value)))
  const measure = useMeasure()
  if (annotation.scale !== 'SINGLE' || choices.length === 0) return null
  return (
    <fieldset className={styles.outcomes}>
      <legend>{t('outcomes')}</legend>
      <p className="soft">{t('outcomes-help')}</p>
      {choices.map((choice) => (
        <OutcomeField
          key={choice.pointer}
          choice={choice}
          outcome={outcomeIn(annotation.outcomes, choice.value)}
          onChoose={(outcome) =>
            measure((document) =>
              withFacts(document, node.pointer, {
                outcomes: withOutcome(annotation.outcomes, writtenValue(node.element, choice), outcome),
              }),
            )
          }
        />
      ))}
    </fieldset>
  )
}

function OutcomeField(props: {
  readonly choice: OfferedAnswer
  readonly outcome: string
  readonly onChoose: (outcome: string) => void
}) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const { choice, outcome, onChoose } = props
  const label = choice.label ?? entryText(choice.value)
  return (
    <label>
      <span dir="auto">{textIn(label, textLanguage)}</span>
      <select value={outcome} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('outcome-none')}</option>
        {OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {t(`outcome-${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

const choicesIn = (outcomes: Json | undefined, outcome: string): readonly Json[] => {
  const list = isJsonObject(outcomes) ? outcomes[outcome] : undefined
  return isJsonList(list) ? list : []
}

const outcomeIn = (outcomes: Json | undefined, value: string): string =>
  OUTCOMES.find((outcome) => choicesIn(outcomes, outcome).some((each) => String(each) === value)) ?? ''

/** Every outcome has its list, be it empty. */
const withOutcome = (outcomes: Json | undefined, value: Json, chosen: string): Json =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => {
      const others = choicesIn(outcomes, outcome).filter((each) => String(each) !== String(value))
      return [outcome, outcome === chosen ? [...others, value] : others]
    }),
  )

/** A number stays a number. */
function writtenValue(element: JsonObject, { value }: OfferedAnswer): Json {
  const lists = [element.choices, element.columns, element.rateValues].filter(isJsonList).flat()
  const written = lists.map((entry) => (isJsonObject(entry) ? entry.value : entry))
  return written.find((each) => String(each) === value) ?? value
}
