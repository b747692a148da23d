import { type Counterpart, type JsonObject, QuestionnaireBuilder } from '@estela/builder'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { DraftKeeper, KeptDraft } from './draft-keeper.ts'
import { latestVersionQuery, templateContentsQuery } from './questionnaires.query.ts'
import { followedTitle } from './title-in-definition.ts'

/** Names that the collector puts into texts when a recipient opens the questionnaire. */
const PIPED = ['activity', 'country', 'end_date', 'months', 'priorities', 'skills']

interface DraftBuilderProps {
  readonly code: string
  readonly kept: KeptDraft
  readonly keeper: DraftKeeper
  /** The questionnaire of the other wave, and whether it is asked first or later. */
  readonly other: { readonly code: string; readonly role: Counterpart['role'] } | null
}

/** The builder with what the collector knows besides the draft: templates, the last version, the other wave. */
export function DraftBuilder({ code, kept, keeper, other }: DraftBuilderProps) {
  const { language } = useLanguage()
  const change = useCallback(
    (definition: JsonObject) =>
      keeper.change({ definition, title: followedTitle(keeper.current().content, definition) }),
    [keeper],
  )
  return (
    <QuestionnaireBuilder
      value={asJson(kept.content.definition)}
      onChange={change}
      journal={useJournalOf(code, kept)}
      counterpart={useCounterpartOf(other)}
      library={useTemplateLibrary()}
      knownVariables={PIPED}
      published={usePublished(code)}
      minutes={kept.content.minutes}
      language={language}
    />
  )
}

/** It came as JSON over the wire, whatever its shape. */
const asJson = (definition: Readonly<Record<string, unknown>>) => definition as JsonObject

function useJournalOf(code: string, { saved, revision }: KeptDraft) {
  return useMemo(
    () => ({ name: code, saved: asJson(saved.definition), base: String(revision) }),
    [code, saved.definition, revision],
  )
}

function usePublished(code: string): JsonObject | null {
  const { data } = useQuery(latestVersionQuery(code))
  return data == null ? null : asJson(data.definition)
}

function useCounterpartOf(other: DraftBuilderProps['other']): Counterpart | null {
  const text = useLocalizedText()
  const { data } = useQuery({ ...latestVersionQuery(other?.code ?? ''), enabled: other !== null })
  return useMemo(
    () =>
      other === null || data == null
        ? null
        : { title: `${data.code} · ${text(data.title)}`, definition: asJson(data.definition), role: other.role },
    [other, data, text],
  )
}

function useTemplateLibrary() {
  const text = useLocalizedText()
  const { data } = useQuery(templateContentsQuery)
  return useMemo(
    () =>
      data?.templates.map(({ title, definition }) => ({ title: text(title), definition: asJson(definition) })) ?? [],
    [data, text],
  )
}
