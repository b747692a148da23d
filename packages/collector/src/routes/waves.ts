import { AnalysisPlanDraft, type AnalysisPlan as PlanReply } from '@estela/contract'
import type { Item } from '@estela/core'
import { type AnalysisPlan, isPlanLocked } from '@estela/core/comparison/analysis-plan'
import { comparability } from '@estela/core/comparison/comparability'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findAnalysisPlan, saveAnalysisPlan } from '../storage/analysis-plans.ts'
import { listWaves, type WaveProgress } from '../storage/waves.ts'

/** What an evaluator decides about a wave before its answers are all in. */
export const waveRoutes = (services: Services) =>
  new Hono()
    .get('/:waveId/analysis-plan', async (c) => {
      const { wave, candidates } = await plannableWave(services, c.req.param('waveId'))
      return c.json(planReply(services, wave, candidates, await findAnalysisPlan(services.store, wave.id)))
    })
    .put('/:waveId/analysis-plan', jsonBody(AnalysisPlanDraft), async (c) => {
      const { wave, candidates } = await plannableWave(services, c.req.param('waveId'))
      const now = services.now()
      if (isPlanLocked(await findAnalysisPlan(services.store, wave.id), wave, now)) throw new Problem('plan-locked')

      const { items, lock } = c.req.valid('json')
      refuseUnknownItems(items, candidates)
      const plan: AnalysisPlan = { waveId: wave.id, items, savedAt: now, lockedAt: lock ? now : null }
      if (!(await saveAnalysisPlan(services.store, plan))) throw new Problem('plan-locked')
      return c.json(planReply(services, wave, candidates, plan))
    })

/** A delayed wave and the items whose change it may show. @throws {Problem} `wave-unknown` */
async function plannableWave({ store, questionnaires }: Services, waveId: string) {
  const waves = await listWaves(store)
  const wave = waves.find(({ id, kind }) => id === waveId && kind === 'delayed')
  const earlier = waves.find(({ studyId, kind }) => studyId === wave?.studyId && kind === 'immediate')
  if (wave === undefined || earlier === undefined) throw new Problem('wave-unknown')
  const before = (await questionnaires.find(earlier.questionnaireVersionId)).items
  const { items } = await questionnaires.find(wave.questionnaireVersionId)
  const isComparable = (item: Item) =>
    item.pair === 'S' && before.some((other) => isSameConstruct(other, item) && isComparablePair(other, item))
  return { wave, candidates: items.filter(isComparable) }
}

const isSameConstruct = (a: Item, b: Item): boolean => a.construct === b.construct
const isComparablePair = (a: Item, b: Item): boolean => comparability(a, b).outcome === 'comparable'

function refuseUnknownItems(items: AnalysisPlanDraft['items'], candidates: readonly Item[]): void {
  const places = items.flatMap(({ item }, index) => {
    const isNamedBefore = items.findIndex((each) => each.item === item) < index
    const isCandidate = candidates.some(({ construct }) => construct === item)
    if (isCandidate && !isNamedBefore) return []
    return { pointer: `/items/${index}/item`, code: isCandidate ? 'named-twice' : 'not-comparable' }
  })
  if (places.length > 0) throw new Problem('plan-invalid', undefined, places)
}

function planReply(
  { now }: Services,
  wave: WaveProgress,
  candidates: readonly Item[],
  plan: AnalysisPlan | null,
): PlanReply {
  return {
    waveId: wave.id,
    items: [...(plan?.items ?? [])],
    candidates: candidates.map(({ construct, wording }) => ({ item: construct, wording })),
    savedAt: plan?.savedAt.toISOString() ?? null,
    lockedAt: plan?.lockedAt?.toISOString() ?? null,
    isLocked: isPlanLocked(plan, wave, now()),
    closesAt: wave.closesAt.toISOString(),
  }
}
