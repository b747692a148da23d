import { QUESTIONNAIRE_MINUTES, QUESTIONNAIRE_TITLE_LENGTH, type QuestionnaireDraft } from '@estela/contract'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { waveTemplatesQuery } from '../wave-templates/wave-templates.query.ts'
import type { DraftContent } from './draft-keeper.ts'
import { DraftState } from './draft-state.tsx'
import { languagesIn } from './languages-in.ts'
import { otherWaveOf } from './other-wave.ts'
import { PublishPanel } from './publish-panel.tsx'
import styles from './questionnaires.module.css'
import { TextField } from './text-field.tsx'
import { useDraft } from './use-draft.ts'

// The builder is larger than all the rest of the workspace together.
const DraftBuilder = lazy(async () => ({ default: (await import('./draft-builder.tsx')).DraftBuilder }))

/** Writes the draft of a questionnaire: how it is called, how long it takes; and publishes it. */
export function DraftPage({ draft }: { readonly draft: QuestionnaireDraft }) {
  const t = useTranslations('questionnaires')
  const { kept, keeper } = useDraft(draft)
  const { data } = useQuery(waveTemplatesQuery)
  const other = useMemo(() => (data === undefined ? null : otherWaveOf(draft.code, data.templates)), [data, draft.code])
  return (
    <>
      <DraftState kept={kept} keeper={keeper} />
      <details className={styles.head} open={kept.content.title.en === ''}>
        <summary>{t('title-and-minutes', { minutes: kept.content.minutes })}</summary>
        <DraftHead content={kept.content} onChange={keeper.change} />
      </details>
      <Suspense fallback={<p role="status">{t('builder-loading')}</p>}>
        <DraftBuilder code={draft.code} kept={kept} keeper={keeper} other={other} />
      </Suspense>
      <PublishPanel code={draft.code} keeper={keeper} />
    </>
  )
}

function DraftHead(props: {
  readonly content: DraftContent
  readonly onChange: (changes: Partial<DraftContent>) => void
}) {
  const t = useTranslations('questionnaires')
  const languageName = useLanguageName()
  const { title, minutes, definition } = props.content
  const [typed, setTyped] = useState(String(minutes))
  const [least, most] = QUESTIONNAIRE_MINUTES
  const read = readMinutes(typed)
  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      {languagesIn(title, definition).map((language) => (
        <TextField
          key={language}
          label={t('title-in', { language: languageName(language) })}
          value={title[language] ?? ''}
          maxLength={QUESTIONNAIRE_TITLE_LENGTH}
          language={language}
          onChange={(text) => props.onChange({ title: withText(title, language, text) })}
        />
      ))}
      <TextField
        label={t('minutes')}
        help={t('minutes-help')}
        // Another window's draft may have taken the place of what was typed.
        value={read === null || read === minutes ? typed : String(minutes)}
        type="number"
        problem={read === null ? t('minutes-wrong', { least, most }) : null}
        onChange={(text) => {
          setTyped(text)
          const changed = readMinutes(text)
          if (changed !== null) props.onChange({ minutes: changed })
        }}
      />
    </form>
  )
}

function readMinutes(typed: string): number | null {
  const [least, most] = QUESTIONNAIRE_MINUTES
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return minutes >= least && minutes <= most ? minutes : null
}

/** English always stays; another language without a text is taken out. */
function withText(title: DraftContent['title'], language: string, text: string): DraftContent['title'] {
  if (text !== '' || language === 'en') return { ...title, [language]: text }
  const { [language]: _emptied, ...others } = title
  return { ...others, en: title.en }
}
