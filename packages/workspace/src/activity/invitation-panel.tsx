import { type ActivityDetails, DISPOSITIONS, type Invitation } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { SelectField } from '@estela/ui/select-field'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterBar } from '../listing/filter-bar.tsx'
import { useSetFilter } from '../listing/set-filter.ts'
import { useWaveName } from '../waves/wave-name.ts'
import { byPosition } from '../waves/wave-order.ts'
import { issueLinkMutation } from './activity.query.ts'
import { type InvitationListView, invitationListView, invitationsIn } from './invitation-list-view.ts'
import { type InvitationAction, InvitationListing } from './invitation-listing.tsx'
import { PersonalLinkDialog } from './personal-link-dialog.tsx'
import { RevocationDialog } from './revocation-dialog.tsx'
import { SuccessorDialog } from './successor-dialog.tsx'

/** Who was invited to a wave and how far each has come; never what anyone answered. */
export function InvitationPanel({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const { locale } = useLanguage()
  const [search] = useSearchParams()
  const view = invitationListView(search, activity.waves)
  const wave = activity.waves.find(({ id }) => id === view.waveId)
  const issueLink = useMutation(issueLinkMutation)
  const [asked, setAsked] = useState<{ action: InvitationAction; invitation: Invitation } | null>(null)
  const [named, setNamed] = useState<string | null>(null)
  const headingId = useId()
  const act = (action: InvitationAction, invitation: Invitation) => {
    setAsked({ action, invitation })
    if (action === 'personal-link') issueLink.mutate(invitation.id)
  }
  const forget = () => {
    setAsked(null)
    issueLink.reset()
  }
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('invitations')}</h2>
      <p className="soft">{t('invitations-about')}</p>
      <InvitationFilters activity={activity} view={view} />
      <p role="status">{named !== null && t('successor-named', { person: named })}</p>
      <InvitationListing
        invitations={invitationsIn(activity.invitations, view, locale)}
        view={view}
        wave={wave}
        onAct={act}
      />
      {asked?.action === 'personal-link' && (
        <PersonalLinkDialog
          invitation={asked.invitation}
          issue={issueLink}
          onRetry={() => issueLink.mutate(asked.invitation.id)}
          onClose={forget}
        />
      )}
      {asked?.action === 'new-link' && <RevocationDialog invitation={asked.invitation} onClose={forget} />}
      {asked?.action === 'successor' && (
        <SuccessorDialog invitation={asked.invitation} onNamed={setNamed} onClose={forget} />
      )}
    </section>
  )
}

function InvitationFilters(props: { readonly activity: ActivityDetails; readonly view: InvitationListView }) {
  const t = useTranslations('workspace')
  const waveName = useWaveName()
  const setFilter = useSetFilter()
  const dispositions = DISPOSITIONS.map((value) => ({ value, label: t(`disposition-${value}`) }))
  return (
    <FilterBar label={t('invitations-filter')}>
      <SelectField
        label={t('wave')}
        value={props.view.waveId ?? ''}
        options={byPosition(props.activity.waves).map((wave) => ({ value: wave.id, label: waveName.name(wave) }))}
        onChange={(wave) => setFilter({ wave, rows: null })}
      />
      <SelectField
        label={t('disposition')}
        value={props.view.disposition ?? ''}
        options={[{ value: '', label: t('disposition-all') }, ...dispositions]}
        onChange={(disposition) => setFilter({ disposition: disposition || null, rows: null })}
      />
    </FilterBar>
  )
}
