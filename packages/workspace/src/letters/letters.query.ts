import type { LetterPreviewDraft, LetterTemplate } from '@estela/contract'
import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** Every letter in every language that is needed. */
export const lettersQuery = queryOptions({ queryKey: ['letters'], queryFn: () => collector.letters() })

/** The letter filled in, or the problem of one that cannot be. The last good one stays until the next. */
export const letterPreviewQuery = (draft: LetterPreviewDraft) =>
  queryOptions({
    queryKey: ['letter-preview', draft],
    queryFn: () => collector.previewLetter(draft),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })

type LetterKey = Pick<LetterTemplate, 'step' | 'language'>

export const saveLetterMutation = ({ step, language }: LetterKey) =>
  mutationOptions({
    mutationFn: (draft: LetterTemplate['present']) => collector.saveLetter(step, language, draft),
  })

export const resetLetterMutation = ({ step, language }: LetterKey) =>
  mutationOptions({ mutationFn: () => collector.resetLetter(step, language) })

/** People by part of their name, the code or the address; the first few. */
export const peopleNamedQuery = (search: string) =>
  queryOptions({
    queryKey: ['people-named', search],
    queryFn: () => collector.people({ search }),
    enabled: search.trim() !== '',
    placeholderData: keepPreviousData,
  })
