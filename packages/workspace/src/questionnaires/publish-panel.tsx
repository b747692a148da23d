import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { collector } from '../collector.ts'
import { carriedSearch } from '../navigation/scope.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { forgetDraft } from './open-drafts.ts'
import { PublicationProblemList } from './publication-problem-list.tsx'
import { publicationProblems } from './publication-problems.ts'
import styles from './questionnaires.module.css'
import { useRefreshQuestionnaires } from './questionnaires.query.ts'

/** Publishes the draft as it is written here, or lists every place that keeps it from being published. */
export function PublishPanel({ code, keeper }: { readonly code: string; readonly keeper: DraftKeeper }) {
  const t = useTranslations('questionnaires')
  const headingId = useId()
  const [accepted, setAccepted] = useState<readonly string[]>([])
  const publish = usePublish(code, keeper)
  const problems = publicationProblems(publish.error, keeper.current().content.definition)
  const send = () => {
    if (!publish.isPending) publish.mutate(accepted)
  }
  const isUnsaved = publish.isSuccess && publish.data === null
  return (
    <section aria-labelledby={headingId} className={styles.panel}>
      <h2 id={headingId}>{t('publish')}</h2>
      <p>{t('publish-about')}</p>
      {problems !== null && <PublicationProblemList problems={problems} accepted={accepted} onAccept={setAccepted} />}
      {publish.isError && problems === null && (
        <ProblemNotice title={t('not-published')} error={publish.error} retry={send} />
      )}
      <p className={styles.actions}>
        {/* Not disabled meanwhile: the keyboard would be nowhere. */}
        <button type="button" className="button-primary" aria-disabled={publish.isPending} onClick={send}>
          {t('publish')}
        </button>
        <span role="status" className={styles.error}>
          {isUnsaved && t('publish-unsaved')}
        </span>
      </p>
    </section>
  )
}

/** Saves first; null when that does not work. The version that it becomes is opened. */
function usePublish(code: string, keeper: DraftKeeper) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const refresh = useRefreshQuestionnaires()
  return useMutation({
    mutationFn: async (acceptGaps: readonly string[]) => {
      await keeper.flush()
      const { state, revision } = keeper.current()
      return state === 'saved' ? collector.publishDraft(code, { revision, acceptGaps: [...acceptGaps] }) : null
    },
    onSuccess: async (published) => {
      if (published === null) return
      forgetDraft(code)
      await navigate(`/questionnaires/${code}/versions/${published.version}${carriedSearch(search)}`)
      await refresh()
    },
  })
}
