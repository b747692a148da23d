import type { AnalysisPlanDraft } from '@estela/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** What is to be looked at in a delayed wave, and what could be. */
export const analysisPlanQuery = (waveId: string) =>
  queryOptions({ queryKey: ['analysis-plan', waveId], queryFn: () => collector.analysisPlan(waveId) })

export const saveAnalysisPlanMutation = (waveId: string) =>
  mutationOptions({ mutationFn: (draft: AnalysisPlanDraft) => collector.saveAnalysisPlan(waveId, draft) })
