import { type FieldError, ProblemError, type WaveTemplate, type WaveTemplateList } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { formOf, furtherWave, problemsOf, readForm, type WaveForm } from './template-form.ts'
import { TemplatePreview } from './template-preview.tsx'
import { useTrial } from './trial.ts'
import { WaveFields } from './wave-fields.tsx'
import styles from './wave-templates.module.css'
import { saveWaveTemplateMutation, waveTemplatesQuery } from './wave-templates.query.ts'

/** Changes the waves of a category. What is wrong is told at its place as it is typed; what it means, day by day, below. */
export function TemplateEditor(props: {
  readonly template: WaveTemplate
  readonly questionnaires: WaveTemplateList['questionnaires']
  readonly onDone: (outcome: 'saved' | 'left') => void
}) {
  const t = useTranslations('workspace')
  const { template, questionnaires, onDone } = props
  const [waves, setWaves] = useState(() => initialForm(template, questionnaires))
  const save = useSaveTemplate(template.category, () => onDone('saved'))
  const read = readForm(waves)
  const draft = 'draft' in read ? read.draft : null
  const trial = useTrial(draft)
  const found = problemsOf(errorsOf(save.error) ?? trial.query.data?.problems ?? [], waves.length)
  const byWave = 'problems' in read ? read.problems : found.byWave
  const change = (changed: readonly WaveForm[]) => {
    setWaves(changed)
    save.reset()
  }
  const send = () => draft !== null && save.mutate(draft)
  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {waves.map((wave, index) => (
        <WaveFields
          key={wave.key}
          wave={wave}
          position={index + 1}
          problems={byWave[index] ?? {}}
          questionnaires={questionnaires}
          onChange={(changed) => change(waves.map((each) => (each.key === wave.key ? changed : each)))}
          onRemove={() => change(waves.filter(({ key }) => key !== wave.key))}
        />
      ))}
      <p>
        <button type="button" onClick={() => change([...waves, furtherWave(waves, questionnaires[0]?.code ?? '')])}>
          {t('wave-template-add')}
        </button>
      </p>
      {found.whole.map((code) => (
        <p key={code} role="status" className={styles.error}>
          {t(`template-problem-${code}`)}
        </p>
      ))}
      <TemplatePreview draft={draft} trial={trial} />
      {save.isError && errorsOf(save.error) === null && (
        <ProblemNotice title={t('wave-template-not-saved')} error={save.error} retry={send} />
      )}
      <SaveLine
        mistakes={found.whole.length + byWave.reduce((sum, each) => sum + Object.keys(each).length, 0)}
        isPending={save.isPending}
        onLeave={() => onDone('left')}
      />
    </form>
  )
}

function initialForm({ waves }: WaveTemplate, questionnaires: WaveTemplateList['questionnaires']): readonly WaveForm[] {
  return waves.length === 0 ? [furtherWave([], questionnaires[0]?.code ?? '')] : formOf(waves)
}

function SaveLine(props: { readonly mistakes: number; readonly isPending: boolean; readonly onLeave: () => void }) {
  const t = useTranslations('workspace')
  return (
    <p className={styles.actions}>
      <button type="submit" className="button-primary" disabled={props.isPending}>
        {t('wave-template-save')}
      </button>
      <button type="button" onClick={props.onLeave}>
        {t('wave-template-leave')}
      </button>
      <span role="status" className={styles.error}>
        {props.mistakes > 0 && t('wave-template-mistakes', { count: props.mistakes })}
      </span>
    </p>
  )
}

function useSaveTemplate(category: WaveTemplate['category'], onSaved: () => void) {
  const client = useQueryClient()
  return useMutation({
    ...saveWaveTemplateMutation(category),
    onSuccess: async () => {
      await client.invalidateQueries(waveTemplatesQuery)
      onSaved()
    },
  })
}

/** The places to mend; null when the error is another one. */
function errorsOf(error: Error | null): readonly FieldError[] | null {
  const isRefusal = error instanceof ProblemError && error.problem === 'wave-template-invalid'
  return isRefusal ? (error.body.errors ?? []) : null
}
