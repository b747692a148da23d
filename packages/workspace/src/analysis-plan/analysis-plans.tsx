import type { ActivityDetails, WaveSummary } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useWaveName } from '../waves/wave-name.ts'
import { byPosition } from '../waves/wave-order.ts'
import { analysisPlanQuery } from './analysis-plan.query.ts'
import { PlanEditor } from './plan-editor.tsx'
import { PlanReading } from './plan-reading.tsx'

/** What is to be looked at in each delayed wave: named before its answers are all in, so that nothing is picked afterwards. */
export function AnalysisPlans({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const delayed = byPosition(activity.waves).filter(({ kind }) => kind === 'delayed')
  if (delayed.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('analysis-plans')}</h2>
      <p className="soft">{t('analysis-plans-about')}</p>
      {delayed.map((wave) => (
        <WavePlan key={wave.id} wave={wave} />
      ))}
    </section>
  )
}

function WavePlan({ wave }: { readonly wave: WaveSummary }) {
  const waveName = useWaveName()
  const query = useQuery(analysisPlanQuery(wave.id))
  return (
    <details>
      <summary>{waveName.name(wave)}</summary>
      <QueryState query={query}>
        {(plan) => (plan.isLocked ? <PlanReading plan={plan} /> : <PlanEditor key={plan.savedAt} plan={plan} />)}
      </QueryState>
    </details>
  )
}
