import type { QuestionnaireDetails } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useMoment } from '../names/moments.ts'
import { carriedSearch } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { BeginFromVersion } from './begin-from-version.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { forgetDraft } from './open-drafts.ts'
import styles from './questionnaires.module.css'
import { discardDraftMutation, useRefreshQuestionnaires } from './questionnaires.query.ts'
import { SaveAsTemplate } from './save-as-template.tsx'

/** The draft of a questionnaire, or a way to begin the next one. */
export function DraftSection({ questionnaire }: { readonly questionnaire: QuestionnaireDetails }) {
  const t = useTranslations('questionnaires')
  const headingId = useId()
  const [latest] = questionnaire.versions
  return (
    <section aria-labelledby={headingId} className={styles.panel}>
      <h2 id={headingId}>{t('draft')}</h2>
      {questionnaire.draft === null ? (
        <>
          <p>{t('draft-none-about')}</p>
          {latest !== undefined && (
            <p className={styles.actions}>
              <BeginFromVersion code={questionnaire.code} version={latest.version} isPrimary />
            </p>
          )}
        </>
      ) : (
        <Draft questionnaire={questionnaire} draft={questionnaire.draft} />
      )}
    </section>
  )
}

function Draft(props: {
  readonly questionnaire: QuestionnaireDetails
  readonly draft: NonNullable<QuestionnaireDetails['draft']>
}) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const moment = useMoment()
  const [isAsked, setAsked] = useState(false)
  const { code } = props.questionnaire
  const { basedOn, savedAt, title } = props.draft
  return (
    <>
      <p>
        {t('draft-saved', { moment: moment(savedAt) })}{' '}
        {basedOn !== null && t('draft-based-on', { code: basedOn.code, version: basedOn.version })}
      </p>
      <p className={styles.actions}>
        <ScopedLink to={`/questionnaires/${code}/draft`} className="button button-primary">
          {t('draft-edit')}
        </ScopedLink>
        <SaveAsTemplate source={{ kind: 'draft', code }} title={text(title)} what={t('draft')} />
        <button type="button" onClick={() => setAsked(true)}>
          {t('draft-discard')}
        </button>
      </p>
      {isAsked && <DiscardDialog {...props} onClose={() => setAsked(false)} />}
    </>
  )
}

function DiscardDialog(props: {
  readonly questionnaire: QuestionnaireDetails
  readonly draft: NonNullable<QuestionnaireDetails['draft']>
  readonly onClose: () => void
}) {
  const t = useTranslations('questionnaires')
  const moment = useMoment()
  const { code, versions } = props.questionnaire
  const discard = useDiscard(code, versions.length > 0)
  return (
    <ConfirmDialog
      title={t('draft-discard-title', { code })}
      confirm={t('draft-discard-now')}
      name={code}
      isPending={discard.isPending}
      error={discard.error}
      errorTitle={t('draft-not-discarded')}
      onConfirm={() => discard.mutate(props.draft.revision)}
      onClose={props.onClose}
    >
      <p>
        {t(versions.length > 0 ? 'draft-discard-about' : 'draft-discard-about-only', {
          moment: moment(props.draft.savedAt),
        })}
      </p>
    </ConfirmDialog>
  )
}

/** A questionnaire that was never published is gone with its draft; then the list is shown. */
function useDiscard(code: string, isPublished: boolean) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const refresh = useRefreshQuestionnaires()
  return useMutation({
    ...discardDraftMutation(code),
    onSuccess: async () => {
      forgetDraft(code)
      if (!isPublished) await navigate(`/questionnaires${carriedSearch(search)}`)
      await refresh()
    },
    // What changed elsewhere meanwhile is shown behind the dialog.
    onError: refresh,
  })
}
