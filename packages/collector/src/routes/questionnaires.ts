import { type PublishedVersion, QuestionnaireDraft } from '@estela/contract'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findLatestVersion, insertVersion } from '../storage/questionnaires.ts'

const CODE = /^[A-Z][A-Z0-9-]{1,19}$/

export const questionnaireRoutes = ({ store, now }: Services) =>
  new Hono().post('/:code/versions', jsonBody(QuestionnaireDraft), async (c) => {
    const code = c.req.param('code')
    if (!CODE.test(code))
      throw new Problem('request-invalid', 'A questionnaire code is 2 to 20 capital letters, digits and hyphens.')
    const { title, minutes, definition } = c.req.valid('json')
    refuseUnpublishable(definition)

    const version = ((await findLatestVersion(store, code))?.version ?? 0) + 1
    const id = `${code}-${version}`
    const publishedAt = now().toISOString()
    const [inserted] = await store.write([
      insertVersion({ id, code, version, title, minutes, definition, publishedAt }),
    ])
    if (inserted === 0) throw new Problem('version-taken')
    return c.json<PublishedVersion>({ id, code, version, publishedAt }, 201)
  })

function refuseUnpublishable(definition: Readonly<Record<string, unknown>>): void {
  const compiled = compileQuestionnaire(definition)
  if (compiled.outcome !== 'refused') return
  const places = compiled.issues.map(({ pointer, code }) => ({ pointer: `/definition${pointer}`, code }))
  throw new Problem('definition-invalid', compiled.issues[0]?.message, places)
}
