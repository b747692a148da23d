import type { DifferenceQuery, NewDraft, OwnTemplateDraft } from '@estela/contract'
import { mutationOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { collector } from '../collector.ts'

/** Every questionnaire that is published or being drafted. */
export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires', 'list'],
  queryFn: () => collector.questionnaires(),
})

/** One questionnaire with its versions and its draft. */
export const questionnaireQuery = (code: string) =>
  queryOptions({ queryKey: ['questionnaires', 'one', code], queryFn: () => collector.questionnaire(code) })

/** A published version, which never changes. */
export const versionQuery = (code: string, version: number) =>
  queryOptions({
    queryKey: ['questionnaires', 'version', code, version],
    queryFn: () => collector.questionnaireVersion(code, version),
  })

/** The newest published version; null before there is one. */
export const latestVersionQuery = (code: string) =>
  queryOptions({
    queryKey: ['questionnaires', 'latest', code],
    queryFn: async () => {
      const { versions } = await collector.questionnaire(code)
      const [latest] = versions
      return latest === undefined ? null : collector.questionnaireVersion(code, latest.version)
    },
  })

/** What a draft may begin with, whole. */
export const templateContentsQuery = queryOptions({
  queryKey: ['questionnaires', 'template-contents'],
  queryFn: () => collector.questionnaireTemplateContents(),
})

/** What is not the same in two versions, or in a version and the draft. */
export const differenceQuery = (code: string, query: DifferenceQuery) =>
  queryOptions({
    queryKey: ['questionnaires', 'difference', code, query],
    queryFn: () => collector.questionnaireDifference(code, query),
  })

/** The draft as it is stored now. While somebody writes, what is asked for again must not take its place. */
export const draftQuery = (code: string) =>
  queryOptions({
    queryKey: ['questionnaires', 'draft', code],
    queryFn: () => collector.questionnaireDraft(code),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })

/** What a draft may begin with. */
export const templatesQuery = queryOptions({
  queryKey: ['questionnaires', 'templates'],
  queryFn: () => collector.questionnaireTemplates(),
})

export const beginDraftMutation = mutationOptions({
  mutationFn: ({ code, ...draft }: NewDraft & { readonly code: string }) => collector.beginDraft(code, draft),
})

export const discardDraftMutation = (code: string) =>
  mutationOptions({ mutationFn: (revision: number) => collector.discardDraft(code, revision) })

export const saveTemplateMutation = mutationOptions({
  mutationFn: ({ id, ...template }: OwnTemplateDraft & { readonly id: string }) =>
    collector.saveOwnTemplate(id, template),
})

export const deleteTemplateMutation = mutationOptions({
  mutationFn: (id: string) => collector.deleteOwnTemplate(id),
})

/** A function that has everything about questionnaires asked for again, and the choices of wave templates with it. */
export function useRefreshQuestionnaires(): () => Promise<unknown> {
  const client = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        client.invalidateQueries({
          queryKey: ['questionnaires'],
          predicate: ({ queryKey: [, part] }) => part !== 'draft' && part !== 'version',
        }),
        client.invalidateQueries({ queryKey: ['wave-templates'] }),
      ]),
    [client],
  )
}
