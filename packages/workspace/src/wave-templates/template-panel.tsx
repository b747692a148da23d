import type { WaveTemplate, WaveTemplateList } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { TemplateEditor } from './template-editor.tsx'
import { TemplateTable } from './template-table.tsx'
import styles from './wave-templates.module.css'
import { deleteWaveTemplateMutation, waveTemplatesQuery } from './wave-templates.query.ts'

/** The waves of one category: read, or changed in place. */
export function TemplatePanel(props: {
  readonly template: WaveTemplate
  readonly questionnaires: WaveTemplateList['questionnaires']
}) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const { template, questionnaires } = props
  const [isEditing, setEditing] = useState(false)
  const [isSaved, setSaved] = useState(false)
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>
        {t(`category-${template.category}`)}{' '}
        {template.isOwn && <span className={`badge ${styles.own}`}>{t('wave-template-own')}</span>}
      </h2>
      {isEditing ? (
        <TemplateEditor
          template={template}
          questionnaires={questionnaires}
          onDone={(outcome) => {
            setEditing(false)
            setSaved(outcome === 'saved')
          }}
        />
      ) : (
        <>
          <TemplateTable template={template} questionnaires={questionnaires} />
          <div className={styles.actions}>
            {questionnaires.length === 0 && <p>{t('wave-template-no-questionnaire')}</p>}
            <button type="button" disabled={questionnaires.length === 0} onClick={() => setEditing(true)}>
              {t('wave-template-edit')}
              <span className="visually-hidden"> ({t(`category-${template.category}`)})</span>
            </button>
            {template.isOwn && <BackToDefault category={template.category} />}
            <span role="status">{isSaved && t('wave-template-saved')}</span>
          </div>
        </>
      )}
    </section>
  )
}

function BackToDefault({ category }: Pick<WaveTemplate, 'category'>) {
  const t = useTranslations('workspace')
  const client = useQueryClient()
  const reset = useMutation({
    ...deleteWaveTemplateMutation(category),
    onSuccess: () => client.invalidateQueries(waveTemplatesQuery),
  })
  return (
    <>
      <button type="button" disabled={reset.isPending} onClick={() => reset.mutate()}>
        {t('wave-template-default')}
      </button>
      {reset.isError && (
        <ProblemNotice title={t('wave-template-not-saved')} error={reset.error} retry={() => reset.mutate()} />
      )}
    </>
  )
}
