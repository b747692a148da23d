import type { WaveTemplate, WaveTemplateDraft, WaveTemplateTrial } from '@estela/contract'
import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** Which waves follow from an activity of each category, and what can be asked in them. */
export const waveTemplatesQuery = queryOptions({
  queryKey: ['wave-templates'],
  queryFn: () => collector.waveTemplates(),
})

/** The days that would follow for an imagined activity, or what is wrong with the template. */
export const waveTemplatePreviewQuery = (trial: WaveTemplateTrial) =>
  queryOptions({
    queryKey: ['wave-template-preview', trial],
    queryFn: () => collector.previewWaveTemplate(trial),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })

export const saveWaveTemplateMutation = (category: WaveTemplate['category']) =>
  mutationOptions({ mutationFn: (draft: WaveTemplateDraft) => collector.saveWaveTemplate(category, draft) })

export const deleteWaveTemplateMutation = (category: WaveTemplate['category']) =>
  mutationOptions({ mutationFn: () => collector.deleteWaveTemplate(category) })
