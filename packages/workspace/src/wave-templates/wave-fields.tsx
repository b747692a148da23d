import type { WaveTemplateList } from '@estela/contract'
import { WaveIdentity } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SelectField } from '@estela/ui/select-field'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldProblem, WaveField, WaveForm, WaveProblems } from './template-form.ts'
import styles from './wave-templates.module.css'

const KINDS = WaveIdentity.shape.kind.options
const LENGTHS = ['windowDays', 'openDays', 'preNoticeDays', 'reminderDays', 'replyByDays'] as const

/** One wave of a template in the form. */
export function WaveFields(props: {
  readonly wave: WaveForm
  readonly position: number
  readonly problems: WaveProblems
  readonly questionnaires: WaveTemplateList['questionnaires']
  readonly onChange: (wave: WaveForm) => void
  readonly onRemove: () => void
}) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const { wave, position, problems, questionnaires } = props
  const field = (name: Exclude<WaveField, 'kind' | 'questionnaire'>, label: string) => (
    <DaysField
      key={name}
      label={label}
      typed={wave[name]}
      problem={problems[name]}
      onType={(typed) => props.onChange({ ...wave, [name]: typed })}
    />
  )
  const published = questionnaires.map(({ code, version, title }) => ({
    value: code,
    label: `${text(title)} (${t('questionnaire-version', { code, version })})`,
  }))
  const isPublished = published.some(({ value }) => value === wave.questionnaire)
  const direction = wave.kind === 'baseline' ? 'before' : 'after'
  return (
    <fieldset className={styles.wave}>
      <legend>{t('template-wave', { position })}</legend>
      <div className={styles.fields}>
        <SelectField
          label={t('template-kind')}
          value={wave.kind}
          options={KINDS.map((value) => ({ value, label: t(`template-kind-${value}`) }))}
          onChange={(kind) => props.onChange({ ...wave, kind: KINDS.find((each) => each === kind) ?? wave.kind })}
        />
        <div>
          <SelectField
            label={t('template-questionnaire')}
            value={wave.questionnaire}
            options={[...published, ...(isPublished ? [] : [{ value: wave.questionnaire, label: wave.questionnaire }])]}
            onChange={(questionnaire) => props.onChange({ ...wave, questionnaire })}
          />
          <Mistake id={undefined} problem={problems.questionnaire} />
        </div>
        {field('offsetMonths', t(`template-months-${direction}`))}
        {field('offsetDays', t(`template-days-${direction}`))}
        {LENGTHS.map((name) => field(name, t(`template-${name}-field`)))}
      </div>
      <button type="button" className="button-small" onClick={props.onRemove}>
        {t('template-remove', { position })}
      </button>
    </fieldset>
  )
}

function DaysField(props: {
  readonly label: string
  readonly typed: string
  readonly problem: FieldProblem | undefined
  readonly onType: (typed: string) => void
}) {
  const id = useId()
  const { problem } = props
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={props.typed}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-error`}
        onChange={(event) => props.onType(event.target.value)}
      />
      <Mistake id={`${id}-error`} problem={problem} />
    </div>
  )
}

function Mistake({ id, problem }: { readonly id: string | undefined; readonly problem: FieldProblem | undefined }) {
  const t = useTranslations('workspace')
  if (problem === undefined) return null
  const { code, min, max } = problem
  return (
    <p id={id} className={styles.error}>
      {t(`template-problem-${code}`, { min, max })}
    </p>
  )
}
