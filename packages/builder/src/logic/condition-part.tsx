import { useId } from 'react'
import { withOperand, withOperator } from './changed-comparison.ts'
import type { Comparison, ComparisonOperator, Condition, ConditionGroup, PartPath, RawCondition } from './condition.ts'
import { subjectAt } from './condition-sentence.ts'
import { type ConditionServices, keyOf, numberOf } from './condition-services.ts'
import styles from './logic.module.css'
import { operatorsFor } from './operators-for.ts'
import { QuestionField } from './question-field.tsx'
import { parseExpression } from './read-expression.ts'
import { ValueField } from './value-field.tsx'

interface PartProps<Part extends Condition> {
  readonly part: Part
  readonly path: PartPath
  readonly services: ConditionServices
}

/** One part of a condition: a group with its parts, a row with a comparison, or an expression as it is. */
export function ConditionPart({ part, path, services }: PartProps<Condition>) {
  if (part.kind === 'group') return <GroupPart part={part} path={path} services={services} />
  const { t } = services.words
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">{t('row', { number: numberOf(path) })}</legend>
      {part.kind === 'raw' ? (
        <RawPart part={part} path={path} services={services} />
      ) : (
        <ComparisonPart part={part} path={path} services={services} />
      )}
      <span className={styles.actions}>
        <button
          type="button"
          className="button-small"
          aria-label={t('nest', { number: numberOf(path) })}
          title={t('nest', { number: numberOf(path) })}
          onClick={() => services.nest(path)}
        >
          {t('nest-short')}
        </button>
        <button
          type="button"
          className="button-small"
          aria-label={t('remove', { number: numberOf(path) })}
          onClick={() => services.remove(path)}
        >
          ×
        </button>
      </span>
    </fieldset>
  )
}

function GroupPart({ part, path, services }: PartProps<ConditionGroup>) {
  const { t } = services.words
  const isInner = path.length > 0
  return (
    <fieldset className={isInner ? styles.group : styles.parts}>
      <legend className="visually-hidden">{t('group', { number: numberOf(path) })}</legend>
      <span className={styles.joint}>
        <select
          aria-label={t('group-of')}
          value={part.conjunction}
          data-part={keyOf(path)}
          onChange={({ target: { value } }) =>
            services.change(path, { ...part, conjunction: value === 'or' ? 'or' : 'and', written: null })
          }
        >
          <option value="and">{t('all-of')}</option>
          <option value="or">{t('any-of')}</option>
        </select>
        {isInner && (
          <button
            type="button"
            className="button-small"
            aria-label={t('remove-group', { number: numberOf(path) })}
            onClick={() => services.remove(path)}
          >
            ×
          </button>
        )}
      </span>
      {part.parts.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
        <ConditionPart key={index} part={inner} path={[...path, index]} services={services} />
      ))}
      {isInner && (
        <button
          type="button"
          className="button-small"
          aria-label={t('add-to', { number: numberOf(path) })}
          onClick={() => services.add(path)}
        >
          {t('add-condition')}
        </button>
      )}
    </fieldset>
  )
}

function ComparisonPart({ part, path, services }: PartProps<Comparison>) {
  const { document, place, change, words } = services
  const subject = subjectAt(part.operand, document, place)
  const allowed = operatorsFor(subject.kind)
  const operators = allowed.includes(part.operator) ? allowed : [part.operator, ...allowed]
  return (
    <>
      <QuestionField
        operand={part.operand}
        services={services}
        partKey={keyOf(path)}
        onChange={(operand) => change(path, withOperand(part, operand, subjectAt(operand, document, place)))}
      />
      <select
        aria-label={words.t('comparison')}
        value={part.operator}
        onChange={({ target: { value } }) => change(path, withOperator(part, value as ComparisonOperator, subject))}
      >
        {operators.map((operator) => (
          <option key={operator} value={operator}>
            {words.t(`operator-${operator}`)}
          </option>
        ))}
      </select>
      <ValueField
        key={`${part.operand} ${part.operator}`}
        comparison={part}
        subject={subject}
        services={services}
        onChange={(value) => change(path, { ...part, value, written: null })}
      />
    </>
  )
}

function RawPart({ part, path, services }: PartProps<RawCondition>) {
  const { t } = services.words
  const faultId = useId()
  const parsed = parseExpression(part.text)
  return (
    <span className={styles.raw}>
      <textarea
        rows={1}
        dir="ltr"
        spellCheck={false}
        aria-label={t('raw')}
        aria-invalid={parsed.outcome === 'broken'}
        aria-describedby={parsed.outcome === 'broken' ? faultId : undefined}
        data-part={keyOf(path)}
        value={part.text}
        onChange={({ target: { value } }) => services.change(path, { kind: 'raw', text: value })}
      />
      {parsed.outcome === 'broken' && (
        <span id={faultId} className={styles.error}>
          {t('broken-at', { at: parsed.at + 1 })}
        </span>
      )}
    </span>
  )
}
