import type { LetterStep } from '@estela/contract'
import { DEFAULT_LETTERS } from '@estela/core/contact/default-letters'
import { LETTER_STEPS } from '@estela/core/contact/letter-text'
import { expect, it } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { settableClock } from '../support/settable-clock.ts'

const letterOf = async ({ workspace }: TestCollector, step: LetterStep, language: string) => {
  const { letters } = await workspace.letters()
  return letters.find((letter) => letter.step === step && letter.language === language)
}

const OWN = { subject: 'Opinión sobre {{activity}}', body: 'Hola, {{person}}:\n\n{{link}}\n\n{{sender}}' }

it('every letter is there in the languages of the default ones and of everybody', async () => {
  const collector = await startCollector()
  await collector.store.write([{ sql: `UPDATE person SET language = 'qu' WHERE id = (SELECT min(id) FROM person)` }])
  const { languages, letters, required } = await collector.workspace.letters()
  expect(languages).toEqual(['en', 'es', 'ar', 'qu'])
  expect(letters.map(({ step, language }) => `${step} ${language}`)).toEqual(
    LETTER_STEPS.flatMap((step) => languages.map((language) => `${step} ${language}`)),
  )
  expect(letters.every(({ isOwn }) => !isOwn)).toBe(true)
  expect(required).toMatchObject({ invitation: ['link'], 'pre-notice': [] })
  // Where nothing nearer is written, people get the English one.
  expect(await letterOf(collector, 'invitation', 'qu')).toMatchObject({
    present: DEFAULT_LETTERS.en?.invitation,
    default: { language: 'en' },
  })
})

it('a letter of one’s own takes the place of the default one, until it is given up', async () => {
  const collector = await startCollector()
  const { workspace } = collector
  const saved = await workspace.saveLetter('invitation', 'es', OWN)
  expect(saved).toMatchObject({ present: OWN, isOwn: true, default: DEFAULT_LETTERS.es?.invitation })
  expect(await letterOf(collector, 'invitation', 'es')).toEqual(saved)
  expect(await letterOf(collector, 'reminder-1', 'es')).toMatchObject({ isOwn: false })
  expect(await workspace.resetLetter('invitation', 'es')).toMatchObject({
    present: DEFAULT_LETTERS.es?.invitation,
    isOwn: false,
  })
  expect(await workspace.resetLetter('invitation', 'es')).toMatchObject({ isOwn: false })
})

it('a letter written for a language is in the list, and its tag is written in the usual way', async () => {
  const { workspace } = await startCollector()
  expect((await workspace.saveLetter('invitation', 'pt-br', OWN)).language).toBe('pt-BR')
  expect((await workspace.letters()).languages).toContain('pt-BR')
})

it('what is wrong with a letter is told at its line and column, and nothing is saved', async () => {
  const collector = await startCollector()
  const wrong = { subject: '', body: 'Dear {{person}},\n\nplease look at {{lnk}} {{' }
  const problem = await problemOf(collector.workspace.saveLetter('invitation', 'en', wrong))
  expect(problem.problem).toBe('letter-invalid')
  expect(problem.body.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/subject', code: 'empty-subject', line: 1, column: 1, value: '' },
      { pointer: '/body', code: 'unknown-field', line: 3, column: 16, value: 'lnk' },
      { pointer: '/body', code: 'unclosed-braces', line: 3, column: 24, value: '{{' },
      { pointer: '/body', code: 'missing-field', line: 1, column: 1, value: 'link' },
    ]),
  )
  expect(await letterOf(collector, 'invitation', 'en')).toMatchObject({ isOwn: false })
  const preview = collector.workspace.previewLetter({ step: 'invitation', language: 'en', ...wrong, personId: null })
  expect((await problemOf(preview)).body.errors).toEqual(problem.body.errors)
})

it.each([
  ['no such step', 'greeting', 'en'],
  ['no such language', 'invitation', 'no language'],
  ['a path for a language', 'invitation', '../x'],
])('%s is refused by name', async (_case, step, language) => {
  const { workspace } = await startCollector()
  expect((await problemOf(workspace.saveLetter(step, language, OWN))).problem).toBe('letter-unknown')
  expect((await problemOf(workspace.resetLetter(step, language))).problem).toBe('letter-unknown')
})

it.each(LETTER_STEPS)(
  'the preview of %s for a person uses what is known of them, and gives no link away',
  async (step) => {
    const { workspace, store } = await startCollector()
    const [person] = await store.read(
      `SELECT person.id, person.name FROM person JOIN enrolment ON enrolment.person_id = person.id LIMIT 1`,
    )
    const personId = String(person?.id)
    const template = DEFAULT_LETTERS.en?.[step] ?? { subject: '', body: '' }
    const marked = { subject: `Seen: ${template.subject}`, body: `Seen.\n\n${template.body}` }
    const letter = await workspace.previewLetter({ step, language: 'en', ...marked, personId })
    expect(letter.isSample).toBe(false)
    expect(letter.subject).toMatch(/^Seen: .*\(sample\)/)
    expect(letter.text).toMatch(/^Seen\.\n\n/)
    expect(letter.text).toContain(`Dear ${String(person?.name)},`)
    expect(letter.html).toContain('<p>Seen.</p>')
    for (const [, address] of letter.text.matchAll(/(https?:\S+)/g)) {
      expect(address).toMatch(/\/s\/personal-link(\/contact)?$/)
    }
  },
)

it.each(['en', 'es', 'ar', 'qu'])(
  'the preview for nobody has values in %s that say they are samples',
  async (language) => {
    const { workspace } = await startCollector()
    const body =
      '{{person}} {{activity}} {{country}} {{successor_of}} {{sender}} {{reply_by}} {{minutes}} {{confirm_link}}\n\n{{link}}'
    const draft = { step: 'invitation', language, subject: '{{activity}}', body } as const
    const words = { en: /Sample/, es: /muestra/, ar: /للمثال/, qu: /Sample/ }[language] ?? /never/
    for (const personId of [null, 'nobody']) {
      const letter = await workspace.previewLetter({ ...draft, personId })
      expect(letter.isSample).toBe(true)
      expect(letter.text.match(new RegExp(words, 'g'))).toHaveLength(4)
      expect(letter.subject).toMatch(words)
      expect(letter.html).toContain(language === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
    }
  },
)

it('what an evaluator has written goes out from then on', async () => {
  const clock = settableClock('2026-03-04T16:00:00Z')
  const { workspace } = await startCollector({ now: clock.now })
  await workspace.takeTurn()
  const own = { subject: 'Own words', body: 'For {{person}}:\n\n{{link}}\n\n{{confirm_link}}' }
  for (const step of LETTER_STEPS) {
    for (const language of ['es', 'en']) await workspace.saveLetter(step, language, own)
  }
  clock.set('2026-03-09T16:00:00Z')
  await workspace.takeTurn()
  const { letters } = await workspace.outbox()
  expect(letters.length).toBeGreaterThan(0)
  expect(letters.every(({ letter }) => letter?.subject === 'Own words')).toBe(true)
})
