import type { PlannedWave, WorkspaceClient } from '@estela/contract'

const CATEGORY = 'public-private-partnership'
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A personal link that asks a published questionnaire: an activity that ended three days ago, with one person, planned by
 * a template of its own, which is taken back.
 */
export async function plannedLink(workspace: WorkspaceClient, questionnaire: string): Promise<string> {
  const wave: PlannedWave = {
    kind: 'immediate',
    offsetMonths: 0,
    offsetDays: 0,
    windowDays: 28,
    openDays: 42,
    questionnaire,
    contact: { preNoticeDays: null, reminderDays: [4, 10, 17], replyByDays: 24 },
  }
  await workspace.saveWaveTemplate(CATEGORY, { waves: [wave] })
  const code = `ASKS-${questionnaire}`
  const activity = {
    code,
    title_es: `Pregunta ${questionnaire}`,
    category: CATEGORY,
    country: 'PER',
    end_date: new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10),
    language: 'es',
    mode: 'online',
  }
  await workspace.saveRecord('activities', code, activity, true)
  await workspace.deleteWaveTemplate(CATEGORY)
  const { institutions } = await workspace.institutions({ country: 'PER' })
  const person = {
    code: `${code}-P`,
    name: 'Inés Torres',
    email: `${code.toLowerCase()}@example.org`,
    language: 'es',
    institution: institutions[0]?.code ?? '',
    activities: code,
  }
  await workspace.saveRecord('people', person.code, person, true)
  const { activities } = await workspace.activities()
  const id = activities.find((each) => each.code === code)?.id ?? ''
  const { invitations } = await workspace.activity(id)
  const [invitation] = invitations
  if (invitation === undefined) throw new Error(`Nobody is asked ${questionnaire}.`)
  return (await workspace.issueLink(invitation.id)).url
}
