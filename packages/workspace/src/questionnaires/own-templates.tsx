import type { OwnTemplate } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import styles from './questionnaires.module.css'
import { deleteTemplateMutation, templatesQuery, useRefreshQuestionnaires } from './questionnaires.query.ts'

/** What evaluators have put aside to begin with another time. */
export function OwnTemplates() {
  const t = useTranslations('questionnaires')
  const headingId = useId()
  const query = useQuery(templatesQuery)
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('templates')}</h2>
      <CollectorState query={query} isEmpty={({ own }) => own.length === 0} empty={<p>{t('templates-none')}</p>}>
        {({ own }) => (
          <ul className={styles.templates}>
            {own.map((template) => (
              <Template key={template.id} template={template} />
            ))}
          </ul>
        )}
      </CollectorState>
    </section>
  )
}

function Template({ template }: { readonly template: OwnTemplate }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const dates = useDates()
  const [isAsked, setAsked] = useState(false)
  const title = text(template.title)
  return (
    <li>
      <p>
        <strong>{title}</strong> <span className="soft">{t('template-of', { day: dates.day(template.savedAt) })}</span>
      </p>
      <p className={styles.actions}>
        <ScopedLink to="/questionnaires/new" parameters={{ from: `template:${template.id}` }} className="button">
          {t('template-begin')}
          <span className="visually-hidden"> ({title})</span>
        </ScopedLink>
        <button type="button" onClick={() => setAsked(true)}>
          {t('template-delete')}
          <span className="visually-hidden"> ({title})</span>
        </button>
      </p>
      {isAsked && <DeleteDialog id={template.id} title={title} onClose={() => setAsked(false)} />}
    </li>
  )
}

function DeleteDialog(props: { readonly id: string; readonly title: string; readonly onClose: () => void }) {
  const t = useTranslations('questionnaires')
  const refresh = useRefreshQuestionnaires()
  const remove = useMutation({ ...deleteTemplateMutation, onSuccess: refresh })
  return (
    <ConfirmDialog
      title={t('template-delete-title', { title: props.title })}
      confirm={t('template-delete')}
      name={null}
      isPending={remove.isPending}
      error={remove.error}
      errorTitle={t('template-not-deleted')}
      onConfirm={() => remove.mutate(props.id)}
      onClose={props.onClose}
    >
      <p>{t('template-delete-about')}</p>
    </ConfirmDialog>
  )
}
