import {
  type AgendaEntry,
  type FieldError,
  type WaveTemplate,
  WaveTemplateDraft,
  type WaveTemplateList,
  type WaveTemplatePreview,
  WaveTemplateTrial,
} from '@estela/contract'
import { CATEGORIES, type Category, type PlannedWave } from '@estela/core'
import { waveAgenda } from '@estela/core/contact/wave-agenda'
import { checkWaveTemplate, type WaveTemplateProblem } from '@estela/core/wave/check-wave-template'
import { planWaves } from '@estela/core/wave/plan-waves'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { listLatestVersions } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'
import {
  deleteWaveTemplate,
  listLatestVersionIds,
  listOwnWaveTemplates,
  saveWaveTemplate,
} from '../storage/wave-templates.ts'
import { waveTemplateOf } from '../studies/wave-template-of.ts'

/** Which waves follow from an activity of each category. What is changed holds for activities planned from then on. */
export const waveTemplateRoutes = ({ store, now }: Services) =>
  new Hono()
    .get('/', async (c) => {
      const own = await listOwnWaveTemplates(store)
      return c.json<WaveTemplateList>({
        templates: CATEGORIES.map((category) => templateReply(category, own)),
        questionnaires: await listLatestVersions(store),
      })
    })
    .post('/preview', jsonBody(WaveTemplateTrial), async (c) => {
      const { waves, endDate, country } = c.req.valid('json')
      const problems = await problemsOf(store, waves)
      return c.json<WaveTemplatePreview>({
        timeZone: timeZoneOf(country),
        waves: problems.length > 0 ? [] : waves.map((wave) => agendaOf(wave, endDate, country)),
        problems,
      })
    })
    .put('/:category', jsonBody(WaveTemplateDraft), async (c) => {
      const category = knownCategory(c.req.param('category'))
      const { waves } = c.req.valid('json')
      const problems = await problemsOf(store, waves)
      if (problems.length > 0) throw new Problem('wave-template-invalid', undefined, problems)
      await store.write([saveWaveTemplate(category, inOrder(waves), now())])
      return c.json(templateReply(category, await listOwnWaveTemplates(store)))
    })
    .delete('/:category', async (c) => {
      const category = knownCategory(c.req.param('category'))
      await store.write([deleteWaveTemplate(category)])
      return c.json(templateReply(category, await listOwnWaveTemplates(store)))
    })

function knownCategory(name: string): Category {
  const category = CATEGORIES.find((each) => each === name)
  if (category === undefined) throw new Problem('path-unknown')
  return category
}

const DAYS_OF_MONTH = 365.25 / 12

/** In the order in which they open, however they were written down. */
const inOrder = (waves: readonly PlannedWave[]): readonly PlannedWave[] =>
  waves.toSorted((one, other) => distance(one) - distance(other))

const distance = ({ offsetMonths, offsetDays }: PlannedWave): number => offsetMonths * DAYS_OF_MONTH + offsetDays

function templateReply(category: Category, own: ReadonlyMap<string, readonly PlannedWave[]>): WaveTemplate {
  const waves = waveTemplateOf(category, own).map(({ contact, ...wave }) => ({
    ...wave,
    contact: { ...contact, reminderDays: [...contact.reminderDays] },
  }))
  return { category, waves, isOwn: own.has(category) }
}

function agendaOf(wave: PlannedWave, endDate: string, country: string): AgendaEntry[] {
  const planned = planWaves([wave], endDate, timeZoneOf(country))
  return planned.flatMap((dates) => [...waveAgenda(dates, dates.contact, country)])
}

async function problemsOf(store: Store, waves: readonly PlannedWave[]): Promise<FieldError[]> {
  const published = new Set((await listLatestVersionIds(store)).keys())
  return checkWaveTemplate(waves, published).map((problem) => ({ pointer: pointerTo(problem), code: problem.code }))
}

const CONTACT_FIELDS: ReadonlySet<string> = new Set(['preNoticeDays', 'reminderDays', 'replyByDays'])

function pointerTo({ wave, field }: WaveTemplateProblem): string {
  if (wave === null || field === null) return '/waves'
  return `/waves/${wave}/${CONTACT_FIELDS.has(field) ? 'contact/' : ''}${field}`
}
