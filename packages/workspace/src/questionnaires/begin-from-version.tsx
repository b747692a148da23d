import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { carriedSearch } from '../navigation/scope.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { beginDraftMutation, useRefreshQuestionnaires } from './questionnaires.query.ts'

/** Begins the next draft of a questionnaire as one of its versions is, and opens it. */
export function BeginFromVersion(props: {
  readonly code: string
  readonly version: number
  readonly isPrimary?: boolean
}) {
  const t = useTranslations('questionnaires')
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const refresh = useRefreshQuestionnaires()
  const { code, version } = props
  const begin = useMutation({
    ...beginDraftMutation,
    onSuccess: async () => {
      await navigate(`/questionnaires/${code}/draft${carriedSearch(search)}`)
      await refresh()
    },
  })
  const send = () => begin.mutate({ code, title: null, source: { kind: 'version', code, version } })
  return (
    <>
      <button
        type="button"
        className={props.isPrimary ? 'button-primary' : undefined}
        disabled={begin.isPending}
        onClick={send}
      >
        {t('begin-from-version', { version })}
      </button>
      {begin.isError && <ProblemNotice title={t('not-begun')} error={begin.error} retry={send} />}
    </>
  )
}
