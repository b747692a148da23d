import {
  QUESTIONNAIRE_TITLE_LENGTH,
  QuestionnaireCode,
  type QuestionnaireRow,
  type QuestionnaireTemplateList,
} from '@estela/contract'
import { SelectField } from '@estela/ui/select-field'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { carriedSearch } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { readSource, sourceText } from './begin-source.ts'
import styles from './questionnaires.module.css'
import {
  beginDraftMutation,
  questionnairesQuery,
  templatesQuery,
  useRefreshQuestionnaires,
} from './questionnaires.query.ts'
import { useSourceOptions } from './source-options.ts'
import { TextField } from './text-field.tsx'

/** Begins a new questionnaire: its code, its title, and what it begins with. */
export function BeginPage() {
  const t = useTranslations('questionnaires')
  const templates = useQuery(templatesQuery)
  const known = useQuery(questionnairesQuery)
  return (
    <>
      <PageHeading title={t('new')} above={<ScopedLink to="/questionnaires">{t('all')}</ScopedLink>} />
      <CollectorState query={known}>
        {({ questionnaires }) => (
          <CollectorState query={templates}>
            {(list) => <BeginForm templates={list} questionnaires={questionnaires} />}
          </CollectorState>
        )}
      </CollectorState>
    </>
  )
}

function BeginForm(props: {
  readonly templates: QuestionnaireTemplateList
  readonly questionnaires: readonly QuestionnaireRow[]
}) {
  const t = useTranslations('questionnaires')
  const languageName = useLanguageName()
  const [search] = useSearchParams()
  const [typed, setTyped] = useState({
    code: '',
    title: '',
    source: sourceText(readSource(search.get('from') ?? '')),
  })
  const [isTried, setTried] = useState(false)
  const begin = useBegin()
  const code = typed.code.trim().toUpperCase()
  const title = typed.title.trim()
  const isEmpty = typed.source === 'empty'
  const problems = {
    code: codeProblem(code, props.questionnaires),
    title: isEmpty && title === '' ? 'title-missing' : null,
  }
  const send = () =>
    begin.mutate({ code, source: readSource(typed.source), title: title === '' ? null : { en: title } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problems.code === null && problems.title === null) send()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <SelectField
        label={t('begin-with')}
        value={typed.source}
        options={useSourceOptions(props.templates, props.questionnaires)}
        onChange={(source) => setTyped({ ...typed, source })}
      />
      <TextField
        label={t('code')}
        help={t('code-help')}
        value={typed.code}
        maxLength={20}
        problem={isTried && problems.code !== null ? <CodeProblem code={code} problem={problems.code} /> : null}
        onChange={(changed) => setTyped({ ...typed, code: changed })}
      />
      <TextField
        label={t('title-in', { language: languageName('en') })}
        help={t(isEmpty ? 'title-help' : 'title-help-source')}
        value={typed.title}
        maxLength={QUESTIONNAIRE_TITLE_LENGTH}
        problem={isTried && problems.title !== null ? t(problems.title) : null}
        onChange={(changed) => setTyped({ ...typed, title: changed })}
      />
      {begin.isError && <ProblemNotice title={t('not-begun')} error={begin.error} retry={send} />}
      <p className={styles.actions}>
        <button type="submit" className="button-primary" disabled={begin.isPending}>
          {t('begin')}
        </button>
      </p>
    </form>
  )
}

function codeProblem(code: string, questionnaires: readonly QuestionnaireRow[]): 'code-wrong' | 'code-taken' | null {
  if (!QuestionnaireCode.safeParse(code).success) return 'code-wrong'
  return questionnaires.some((each) => each.code === code) ? 'code-taken' : null
}

function CodeProblem({ code, problem }: { readonly code: string; readonly problem: 'code-wrong' | 'code-taken' }) {
  const t = useTranslations('questionnaires')
  if (problem === 'code-wrong') return t('code-wrong')
  return (
    <>
      {t('code-taken', { code })} <ScopedLink to={`/questionnaires/${code}`}>{t('code-taken-open')}</ScopedLink>
    </>
  )
}

/** Once the draft is there, it is opened. */
function useBegin() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const refresh = useRefreshQuestionnaires()
  return useMutation({
    ...beginDraftMutation,
    onSuccess: async ({ code }) => {
      await refresh()
      await navigate(`/questionnaires/${code}/draft${carriedSearch(search)}`)
    },
  })
}
