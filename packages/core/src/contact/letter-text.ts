import { type LetterParagraph, type LetterPiece, letterHtml } from './letter-html.ts'
import { buttonLabel } from './link-button.ts'
import { fieldsIn, placeIn, type TemplatePart, type TemplatePlace, templateTokens } from './template-token.ts'

/** What a template may name in double braces, `{{person}}`. */
export const LETTER_FIELDS = [
  /** Name of the person written to. */
  'person',
  /** Title of the activity. */
  'activity',
  /** Personal address of the questionnaire. */
  'link',
  /** Last day for answers, written out. */
  'reply_by',
  /** How many minutes answering takes. */
  'minutes',
  /** Name of the country. */
  'country',
  /** Who asks. */
  'sender',
  /** Name of the person this one follows in office. */
  'successor_of',
  /** Personal address where one's mail address is confirmed or changed, or a successor is named. */
  'confirm_link',
] as const
export type LetterField = (typeof LETTER_FIELDS)[number]

/** Fields that do not apply to everybody: without a value, the paragraph that names one is left out of the letter. */
export const OPTIONAL_FIELDS: readonly LetterField[] = ['successor_of', 'confirm_link']

/** Fields that are addresses to open. They have no place in a subject, which is shown on locked screens and in logs. */
export const LINK_FIELDS = ['link', 'confirm_link'] as const satisfies readonly LetterField[]
type LinkField = (typeof LINK_FIELDS)[number]

/**
 * The letters of a wave. Each reminder has its own words, because the same ones are not read again; so has the reminder to
 * somebody who has begun, and the invitation of a successor.
 */
export const LETTER_STEPS = [
  'address-check',
  'pre-notice',
  'invitation',
  'reminder-1',
  'reminder-2',
  'reminder-3',
  'partial-reminder',
  'hand-over',
] as const
export type LetterStep = (typeof LETTER_STEPS)[number]

/** Fields without which the letter of a step would be of no use. */
export const REQUIRED_FIELDS: Readonly<Record<LetterStep, readonly LetterField[]>> = {
  'address-check': ['confirm_link'],
  'pre-notice': [],
  invitation: ['link'],
  'reminder-1': ['link'],
  'reminder-2': ['link'],
  'reminder-3': ['link'],
  'partial-reminder': ['link'],
  'hand-over': ['link'],
}

/** Longest subject and body of a template, in UTF-16 units. */
export const TEMPLATE_LENGTH_MAX: Readonly<Record<TemplatePart, number>> = { subject: 200, body: 10_000 }

/** Plain text with named fields; a blank line begins a new paragraph. */
export interface LetterTemplate {
  readonly subject: string
  readonly body: string
}

export const TEMPLATE_PROBLEM_CODES = [
  'empty-subject',
  'empty-body',
  'line-break-in-subject',
  'control-character',
  'too-long',
  'unknown-field',
  'unclosed-braces',
  'unopened-braces',
  'link-in-subject',
  'missing-field',
] as const
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEM_CODES)[number]

/** What is wrong with a template, and where. `value`: the field, the braces, or the greatest length. */
export interface TemplateProblem extends TemplatePlace {
  readonly code: TemplateProblemCode
  readonly value: string
}

/**
 * What keeps a template from being used for this step? Empty when nothing does. A required field counts only outside
 * paragraphs that may be left out for want of another field.
 */
export function checkTemplate(template: LetterTemplate, step: LetterStep): readonly TemplateProblem[] {
  return [...partProblems('subject', template.subject), ...partProblems('body', template.body), ...missing()]

  function missing(): readonly TemplateProblem[] {
    const certain = (field: LetterField) =>
      paragraphsOf(template.body).some((paragraph) => {
        const names = fieldsIn(paragraph)
        return names.includes(field) && !OPTIONAL_FIELDS.some((name) => name !== field && names.includes(name))
      })
    return REQUIRED_FIELDS[step]
      .filter((field) => !certain(field))
      .map((field) => ({ code: 'missing-field', value: field, part: 'body', line: 1, column: 1 }))
  }
}

function partProblems(part: TemplatePart, text: string): readonly TemplateProblem[] {
  const problem = (code: TemplateProblemCode, value: string, offset: number): TemplateProblem => {
    return { code, value, ...placeIn(part, text, offset) }
  }
  const longest = TEMPLATE_LENGTH_MAX[part]
  if (text.length > longest) return [problem('too-long', String(longest), longest)]
  const lineBreak = part === 'subject' ? text.search(LINE_BREAK) : -1
  const control = text.search(CONTROL)
  return [
    ...(text.trim() === '' ? [problem(part === 'subject' ? 'empty-subject' : 'empty-body', '', 0)] : []),
    ...(lineBreak >= 0 ? [problem('line-break-in-subject', '', lineBreak)] : []),
    ...(control >= 0 ? [problem('control-character', '', control)] : []),
    ...templateTokens(text).flatMap(({ kind, text: value, offset }) => {
      const code = tokenProblem(part, kind, value)
      return code === null ? [] : [problem(code, value, offset)]
    }),
  ]
}

function tokenProblem(part: TemplatePart, kind: string, value: string): TemplateProblemCode | null {
  if (kind === 'unclosed') return 'unclosed-braces'
  if (kind === 'unopened') return 'unopened-braces'
  if (kind !== 'field') return null
  if (!isLetterField(value)) return 'unknown-field'
  return part === 'subject' && isLinkField(value) ? 'link-in-subject' : null
}

export interface FilledLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * The letter one person gets. Values are taken as they are, once: braces in them are no fields, and their line breaks and
 * control characters become spaces. In the HTML form the address of the questionnaire, or in a letter
 * without it the other one, is also a button under its paragraph.
 * @param template one that {@link checkTemplate} has nothing against
 * @param fields   values by name, already in the language of the letter; what does not apply is left out
 * @param language BCP 47 tag of the template
 * @throws {RangeError} when a field that is not optional has no value, or an address is not one of http or https
 */
export function fillTemplate(
  template: LetterTemplate,
  fields: Readonly<Partial<Record<LetterField, string>>>,
  language: string,
): FilledLetter {
  const [primary] = LINK_FIELDS.filter((name) => fieldsIn(template.body).includes(name))
  const filled = paragraphsOf(template.body).flatMap((paragraph) => fillParagraph(paragraph, fields, language, primary))
  const subject = oneLine(textOf(piecesOf(template.subject, fields)))
  const text = `${filled.map(({ pieces }) => textOf(pieces)).join('\n\n')}\n`
  return { subject, text, html: letterHtml(subject, filled, language) }
}

type FieldValues = Readonly<Partial<Record<LetterField, string>>>

/** @param primary what the letter is for: only its address is a button too */
function fillParagraph(
  paragraph: string,
  fields: FieldValues,
  language: string,
  primary: LinkField | undefined,
): readonly LetterParagraph[] {
  const names = fieldsIn(paragraph).filter(isLetterField)
  if (names.some((name) => OPTIONAL_FIELDS.includes(name) && fieldValue(fields, name) === '')) return []
  const links = LINK_FIELDS.filter((name) => name === primary && names.includes(name))
  const buttons = links.map((name) => ({ label: buttonLabel(name, language), url: fieldValue(fields, name) }))
  return [{ pieces: piecesOf(paragraph, fields), buttons }]
}

function piecesOf(template: string, fields: FieldValues): readonly LetterPiece[] {
  return templateTokens(template).map(({ kind, text }) => {
    if (kind !== 'field') return { kind: 'words', text }
    if (!isLetterField(text)) throw new RangeError(`There is no field {{${text}}}.`)
    return { kind: isLinkField(text) ? 'link' : 'value', text: requiredValue(fields, text) }
  })
}

function requiredValue(fields: FieldValues, name: LetterField): string {
  const value = fieldValue(fields, name)
  if (value === '' && !OPTIONAL_FIELDS.includes(name)) throw new RangeError(`The field {{${name}}} has no value.`)
  if (isLinkField(name) && !WEB_ADDRESS.test(value)) {
    throw new RangeError(`The field {{${name}}} is not an address of http or https.`)
  }
  return value
}

const fieldValue = (fields: FieldValues, name: LetterField): string => oneLine(fields[name] ?? '')
const isLetterField = (name: string): name is LetterField => LETTER_FIELDS.some((field) => field === name)
const isLinkField = (name: string): name is LinkField => LINK_FIELDS.some((field) => field === name)
const textOf = (pieces: readonly LetterPiece[]): string => pieces.map(({ text }) => text).join('')

const paragraphsOf = (body: string): readonly string[] =>
  body
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

const WEB_ADDRESS = /^https?:\/\/[^\s<>"']+$/
const LINE_BREAK = /[\r\n\u2028\u2029]/
/** Control characters but tab and line breaks; and those that turn the direction of what follows, which can disguise a text. */
const CONTROL = /[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/u
const NOT_ON_ONE_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

const oneLine = (text: string): string => text.replace(NOT_ON_ONE_LINE, ' ').trim()
