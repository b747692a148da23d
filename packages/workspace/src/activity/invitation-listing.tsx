import type { Invitation, WaveSummary } from '@estela/contract'
import type { Column } from '@estela/ui/data-table'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useSetFilter } from '../listing/set-filter.ts'
import { useIsWide } from '../listing/wide-screen.ts'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import type { InvitationListView } from './invitation-list-view.ts'
import styles from './invitation-listing.module.css'

/** How many are shown until the reader asks for all; cards on a phone take far more height than rows. */
const FIRST_ROWS = { table: 50, cards: 10 }

/** What can be done about one invitation. */
export type InvitationAction = 'personal-link' | 'new-link' | 'successor'

/** The invited persons of one wave. Until it has closed, something can be done about those still to answer. */
export function InvitationListing(props: {
  readonly invitations: readonly Invitation[]
  readonly view: InvitationListView
  readonly wave: WaveSummary | undefined
  readonly onAct: (action: InvitationAction, invitation: Invitation) => void
}) {
  const t = useTranslations('workspace')
  const setFilter = useSetFilter()
  const { invitations, view, wave } = props
  const columns = useColumns()
  const actions = useActionColumn(wave?.state === 'open', props.onAct)
  const firstRows = FIRST_ROWS[useIsWide() ? 'table' : 'cards']
  if (invitations.length === 0) return <NoInvitation view={view} wave={wave} />
  const rows = view.showsAll ? invitations : invitations.slice(0, firstRows)
  return (
    <>
      <Listing
        caption={t('invitations-count', { shown: rows.length, count: invitations.length })}
        columns={wave === undefined || wave.state === 'closed' ? columns : [...columns, actions]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {rows.length < invitations.length && (
        <p>
          <button type="button" onClick={() => setFilter({ rows: 'all' })}>
            {t('invitations-show-all', { count: invitations.length })}
          </button>
        </p>
      )}
    </>
  )
}

function useColumns(): readonly Column<Invitation>[] {
  const t = useTranslations('workspace')
  const languageName = useLanguageName()
  return [
    {
      id: 'person',
      header: t('person'),
      cell: ({ personId, personName }) => (
        <ScopedLink to={`/people/${encodeURIComponent(personId)}`}>{personName}</ScopedLink>
      ),
    },
    { id: 'institution', header: t('institution'), cell: ({ institutionName }) => institutionName },
    { id: 'language', header: t('person-language'), cell: ({ language }) => languageName(language) },
    {
      id: 'disposition',
      header: t('disposition'),
      cell: ({ disposition, unreached }) => (
        <>
          {t(`disposition-${disposition}`)}
          {unreached !== null && disposition !== 'complete' && (
            <span className={styles.unreached}>{t(`unreached-${unreached}`)}</span>
          )}
        </>
      ),
    },
  ]
}

/** Before the wave opens there is no questionnaire that a link could open, but letters with links may have gone. */
function useActionColumn(
  isOpen: boolean,
  onAct: (action: InvitationAction, invitation: Invitation) => void,
): Column<Invitation> {
  const t = useTranslations('workspace')
  return {
    id: 'actions',
    header: t('invitation-actions'),
    cell: (invitation) => {
      const actions = actionsFor(invitation, isOpen)
      if (actions.length === 0) return <span className="soft">{t('personal-link-used')}</span>
      return (
        <span className={styles.actions}>
          {actions.map((action) => (
            <button key={action} type="button" className="button-small" onClick={() => onAct(action, invitation)}>
              {t(`action-${action}`)}
              <span className="visually-hidden"> ({invitation.personName})</span>
            </button>
          ))}
        </span>
      )
    },
  }
}

/** Who has declined may still know who could answer instead. */
function actionsFor({ disposition }: Invitation, isOpen: boolean): readonly InvitationAction[] {
  if (disposition === 'complete') return []
  if (disposition === 'refused') return ['successor']
  return isOpen ? ['personal-link', 'new-link', 'successor'] : ['new-link', 'successor']
}

function NoInvitation({ view, wave }: { readonly view: InvitationListView; readonly wave: WaveSummary | undefined }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const setFilter = useSetFilter()
  if (view.disposition !== null) {
    return (
      <p>
        {t('invitations-none-match')}{' '}
        <button type="button" className="button-small" onClick={() => setFilter({ disposition: null })}>
          {t('invitations-show-everybody')}
        </button>
      </p>
    )
  }
  if (wave?.state === 'to-come') return <p>{t('invitations-to-come', { opens: dates.firstDay(wave) })}</p>
  return <p>{t('invitations-none')}</p>
}
