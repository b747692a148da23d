import type { ComparisonQuery, Participation } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { comparisonQuery } from '../comparison/comparison.query.ts'
import { ArrivalsSection } from './arrivals-section.tsx'
import { AttritionSection } from './attrition-section.tsx'
import { BoundsSection } from './bounds-section.tsx'
import { MixSection } from './mix-section.tsx'
import { PanelSection } from './panel-section.tsx'
import styles from './participation.module.css'
import { participationQuery } from './participation.query.ts'
import { ResponseSection } from './response-section.tsx'

/** Who was asked, who answered, who came back, and whether those who stayed away had answered otherwise at first. */
export function ParticipationPage({ scope }: { readonly scope: ComparisonQuery }) {
  const query = useQuery(participationQuery(scope))
  return (
    <QueryState query={query} isEmpty={({ waves }) => askedWaves(waves).length === 0} empty={<NobodyInvited />}>
      {(participation) => <Answered participation={participation} scope={scope} />}
    </QueryState>
  )
}

function Answered({
  participation,
  scope,
}: {
  readonly participation: Participation
  readonly scope: ComparisonQuery
}) {
  const t = useTranslations('participation')
  const waves = askedWaves(participation.waves)
  const later = waves.find(({ followUp }) => followUp === scope.followUp)
  return (
    <div className={styles.page}>
      {participation.isSample && <SampleNotice />}
      {scope.by !== undefined && <p>{t('everybody-counted')}</p>}
      <ResponseSection waves={waves} isSample={participation.isSample} />
      {scope.activity !== undefined && <SilentByName activityId={scope.activity} />}
      <ArrivalsSection waves={waves} isSample={participation.isSample} />
      <MixSection waves={waves} shifts={participation.shifts} />
      <PanelSection panel={participation.panel} followUp={scope.followUp} isOpen={later?.isOpen ?? false} />
      {participation.panel !== null && <FirstAnswers scope={scope} isOpen={later?.isOpen ?? false} />}
    </div>
  )
}

/** Names stand on the page of the activity, for those who may see them; there are none among figures. */
function SilentByName({ activityId }: { readonly activityId: string }) {
  const t = useTranslations('participation')
  const [parameters] = useSearchParams()
  const search = new URLSearchParams({ disposition: 'created' })
  for (const name of ['lang', 'country']) if (parameters.has(name)) search.set(name, parameters.get(name) ?? '')
  return (
    <p>
      <Link to={`/activities/${encodeURIComponent(activityId)}?${search}`}>{t('silent-by-name')}</Link>
    </p>
  )
}

/** What the answers themselves say about those who stayed away. */
function FirstAnswers({ scope, isOpen }: { readonly scope: ComparisonQuery; readonly isOpen: boolean }) {
  const query = useQuery(comparisonQuery(scope))
  const isBrokenDown = scope.by !== undefined
  return (
    <QueryState query={query}>
      {({ attrition, changes, isSample }) => (
        <>
          <AttritionSection rows={attrition} isBrokenDown={isBrokenDown} isOpen={isOpen} isSample={isSample} />
          {!isBrokenDown && <BoundsSection changes={changes} isOpen={isOpen} />}
        </>
      )}
    </QueryState>
  )
}

const askedWaves = (waves: Participation['waves']) => waves.filter(({ invited }) => invited > 0)

function NobodyInvited() {
  const t = useTranslations('participation')
  return (
    <>
      <p>{t('nobody-invited')}</p>
      <p>{t('nobody-invited-next')}</p>
    </>
  )
}
