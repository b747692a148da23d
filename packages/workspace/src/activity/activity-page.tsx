import { type ActivityDetails, ProblemError } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ArchiveSection } from '../address-book/archive-section.tsx'
import { RecordSection } from '../address-book/record-section.tsx'
import { AnalysisPlans } from '../analysis-plan/analysis-plans.tsx'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { activityQuery } from './activity.query.ts'
import { ActivityFacts } from './activity-facts.tsx'
import styles from './activity-page.module.css'
import { InvitationPanel } from './invitation-panel.tsx'
import { WaveTimeline } from './wave-timeline.tsx'

/** One activity: what it was, its waves over the years, and who was asked. */
export function ActivityPage() {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const { activityId = '' } = useParams()
  const query = useQuery(activityQuery(activityId))
  const isUnknown = query.error instanceof ProblemError && query.error.problem === 'activity-unknown'
  const title = isUnknown ? t('activity-unknown-title') : t('activity')
  return (
    <>
      <PageHeading
        title={query.data ? text(query.data.title) : title}
        above={<ScopedLink to="/activities">{t('all-activities')}</ScopedLink>}
      />
      {isUnknown ? (
        <p>{t('activity-unknown-text')}</p>
      ) : (
        <CollectorState query={query}>{(activity) => <ActivityPanels activity={activity} />}</CollectorState>
      )}
    </>
  )
}

const ActivityPanels = ({ activity }: { readonly activity: ActivityDetails }) => (
  <div className={styles.panels}>
    {activity.isSample && <SampleNotice />}
    <ActivityFacts activity={activity} />
    <WaveTimeline activity={activity} />
    <AnalysisPlans activity={activity} />
    <InvitationPanel activity={activity} />
    <RecordSection kind="activities" record={activity.record} isFolded />
    <ArchiveSection kind="activities" id={activity.id} archivedAt={activity.archivedAt} />
  </div>
)
