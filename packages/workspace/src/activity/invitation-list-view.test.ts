import type { Disposition, Invitation, WaveSummary } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { invitationListView, invitationsIn } from './invitation-list-view.ts'

const wave = (id: string, position: number, state: WaveSummary['state']): WaveSummary => ({
  id,
  position,
  kind: position === 1 ? 'immediate' : 'delayed',
  offsetMonths: (position - 1) * 12,
  offsetDays: 0,
  opensAt: '2026-01-01T00:00:00.000Z',
  closesAt: '2026-02-01T00:00:00.000Z',
  timeZone: 'UTC',
  state,
  questionnaire: { code: 'LA1', version: 1, title: { en: 'Legislative assistance' } },
  invited: 0,
  started: 0,
  complete: 0,
})

const invitation = (personName: string, waveId: string, disposition: Disposition): Invitation => ({
  id: `${waveId}-${personName}`,
  waveId,
  personId: personName,
  personName,
  institutionName: 'IMPI',
  language: 'es',
  disposition,
  unreached: null,
})

const nothing = new URLSearchParams()

describe('which wave is listed', () => {
  it('is the one in the address', () => {
    const waves = [wave('first', 1, 'closed'), wave('second', 2, 'open')]
    expect(invitationListView(new URLSearchParams('wave=first'), waves).waveId).toBe('first')
  })

  it('is the open wave when the address names none, or one of another activity', () => {
    const waves = [wave('third', 3, 'to-come'), wave('first', 1, 'closed'), wave('second', 2, 'open')]
    expect(invitationListView(nothing, waves).waveId).toBe('second')
    expect(invitationListView(new URLSearchParams('wave=elsewhere'), waves).waveId).toBe('second')
  })

  it('is the latest closed wave when none is open', () => {
    const waves = [wave('first', 1, 'closed'), wave('second', 2, 'closed'), wave('third', 3, 'to-come')]
    expect(invitationListView(nothing, waves).waveId).toBe('second')
  })

  it('is the first wave when all are to come, and none when there is none', () => {
    expect(invitationListView(nothing, [wave('later', 2, 'to-come'), wave('sooner', 1, 'to-come')]).waveId).toBe(
      'sooner',
    )
    expect(invitationListView(nothing, []).waveId).toBeNull()
  })
})

describe('listed invitations', () => {
  const invitations = [
    invitation('Zoila', 'first', 'created'),
    invitation('Óscar', 'first', 'complete'),
    invitation('Pablo', 'first', 'started'),
    invitation('Olga', 'second', 'complete'),
  ]
  const names = (search: string) => {
    const view = invitationListView(new URLSearchParams(search), [wave('first', 1, 'open')])
    return invitationsIn(invitations, view, 'es').map(({ personName }) => personName)
  }

  it('are those of one wave, by name as the language orders it', () => {
    expect(names('wave=first')).toEqual(['Óscar', 'Pablo', 'Zoila'])
  })

  it('are narrowed to one disposition', () => {
    expect(names('wave=first&disposition=created')).toEqual(['Zoila'])
  })

  it('are not narrowed by a disposition that does not exist', () => {
    expect(names('wave=first&disposition=bored')).toHaveLength(3)
  })
})
