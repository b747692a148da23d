import {
  LetterDraft,
  type LetterList,
  type LetterPreview,
  LetterPreviewDraft,
  LetterStep,
  type LetterTemplate,
} from '@estela/contract'
import { checkTemplate } from '@estela/core/contact/letter-text'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { letterList, letterTemplate } from '../outreach/letter-list.ts'
import { previewLetter } from '../outreach/preview-letter.ts'
import type { Services } from '../services.ts'
import { listPersonLanguages } from '../storage/letter-readers.ts'
import { deleteOwnLetter, listOwnLetters, saveOwnLetter } from '../storage/letter-templates.ts'

/** The letters that people get, and what an evaluator writes in their place. */
export const letterRoutes = ({ store, now, letterhead }: Services) =>
  new Hono()
    .get('/', async (c) =>
      c.json<LetterList>(letterList(await listOwnLetters(store), await listPersonLanguages(store))),
    )
    .post('/preview', jsonBody(LetterPreviewDraft), async (c) => {
      const draft = c.req.valid('json')
      const { step, language } = letterKey(draft.step, draft.language)
      refuseInvalid(step, draft)
      return c.json<LetterPreview>(await previewLetter(store, letterhead, { ...draft, language }, now()))
    })
    .put('/:step/:language', jsonBody(LetterDraft), async (c) => {
      const { step, language } = letterKey(c.req.param('step'), c.req.param('language'))
      const template = c.req.valid('json')
      refuseInvalid(step, template)
      await store.write([saveOwnLetter({ step, language, template }, now())])
      return c.json<LetterTemplate>(letterTemplate(await listOwnLetters(store), step, language))
    })
    .delete('/:step/:language', async (c) => {
      const { step, language } = letterKey(c.req.param('step'), c.req.param('language'))
      await store.write([deleteOwnLetter(step, language)])
      return c.json<LetterTemplate>(letterTemplate(await listOwnLetters(store), step, language))
    })

/** @throws {Problem} `letter-unknown` when there is no such step, or the language is no BCP 47 tag */
function letterKey(stepName: string, tag: string): { readonly step: LetterStep; readonly language: string } {
  const step = LetterStep.safeParse(stepName)
  const language = canonicalTag(tag)
  if (!step.success || language === null) throw new Problem('letter-unknown')
  return { step: step.data, language }
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

function refuseInvalid(step: LetterStep, template: LetterDraft): void {
  const places = checkTemplate(template, step).map(({ part, ...place }) => ({ pointer: `/${part}`, ...place }))
  if (places.length > 0) throw new Problem('letter-invalid', undefined, places)
}
