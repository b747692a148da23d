import { describe, expect, it } from 'vitest'
import {
  checkTemplate,
  fillTemplate,
  LETTER_FIELDS,
  LETTER_STEPS,
  type LetterField,
  type LetterTemplate,
  OPTIONAL_FIELDS,
  REQUIRED_FIELDS,
  TEMPLATE_LENGTH_MAX,
} from './letter-text.ts'

const LINK = 'https://estela.example.org/s/Zk3vQ9xT1mB7cR5wL0pYdA'
const CONFIRM = 'https://estela.example.org/c/Zk3vQ9xT1mB7cR5wL0pYdA?a=1&b=2'
const FIELDS: Readonly<Record<LetterField, string>> = {
  person: 'Ana Quispe',
  activity: 'Taller de patentes',
  link: LINK,
  reply_by: '24 de diciembre de 2026',
  minutes: '8',
  country: 'Perú',
  sender: 'Evaluación',
  successor_of: 'Luis Rojas',
  confirm_link: CONFIRM,
}
const template = (body: string, subject = 'Su opinión'): LetterTemplate => ({ subject, body })
const fill = (body: string, fields: Partial<Record<LetterField, string>> = {}, language = 'es') =>
  fillTemplate(template(body), { ...FIELDS, ...fields }, language)

describe('checkTemplate', () => {
  it('has nothing against a template with every field', () => {
    const body = LETTER_FIELDS.map((field) => `{{${field}}} {{ ${field} }}`).join('\n\n')
    for (const step of LETTER_STEPS) expect(checkTemplate(template(body, '{{person}}: {{activity}}'), step)).toEqual([])
  })

  it.each([
    { body: 'Estimada {{name}}:', code: 'unknown-field', value: 'name', line: 1, column: 10 },
    { body: 'Hola\r\n\r\n  {{Person}}', code: 'unknown-field', value: 'Person', line: 3, column: 3 },
    { body: '{{constructor}}', code: 'unknown-field', value: 'constructor', line: 1, column: 1 },
    { body: '{{}}', code: 'unknown-field', value: '', line: 1, column: 1 },
    { body: 'a\n{{person', code: 'unclosed-braces', value: '{{', line: 2, column: 1 },
    { body: '{{person\n}} a', code: 'unclosed-braces', value: '{{', line: 1, column: 1 },
    { body: 'person}} a', code: 'unopened-braces', value: '}}', line: 1, column: 7 },
    { body: 'a\u0000b', code: 'control-character', value: '', line: 1, column: 2 },
    { body: 'a\u202eb', code: 'control-character', value: '', line: 1, column: 2 },
  ])('says what is wrong in $body, and where', ({ body, code, value, line, column }) => {
    expect(checkTemplate(template(body), 'pre-notice')).toContainEqual({ code, value, part: 'body', line, column })
  })

  it('lists every problem, also of braces in braces', () => {
    const codes = checkTemplate(template('{{{person}}} {{a}}\n{{b}}', ''), 'invitation').map(({ code }) => code)
    expect(codes).toEqual([
      'empty-subject',
      'unclosed-braces',
      'unopened-braces',
      'unknown-field',
      'unknown-field',
      'missing-field',
    ])
  })

  it.each([
    { subject: '  ', code: 'empty-subject', column: 1 },
    { subject: 'Su\r\nBcc: all@example.org', code: 'line-break-in-subject', column: 3 },
    { subject: 'Su\u2028opinión', code: 'line-break-in-subject', column: 3 },
    { subject: 'Su {{link}}', code: 'link-in-subject', column: 4 },
    { subject: 'x'.repeat(TEMPLATE_LENGTH_MAX.subject + 1), code: 'too-long', column: 201 },
  ])('refuses a subject: $code', ({ subject, code, column }) => {
    const problems = checkTemplate(template('{{link}}', subject), 'invitation')
    expect(problems.map((problem) => [problem.code, problem.part, problem.line, problem.column])).toEqual([
      [code, 'subject', 1, column],
    ])
  })

  it('takes the longest subject and body, and nothing longer', () => {
    const { subject, body } = TEMPLATE_LENGTH_MAX
    expect(checkTemplate(template('x'.repeat(body), 'x'.repeat(subject)), 'pre-notice')).toEqual([])
    expect(checkTemplate(template('{'.repeat(body + 1)), 'pre-notice').map(({ code }) => code)).toEqual(['too-long'])
    expect(checkTemplate(template('\n \n'), 'pre-notice').map(({ code }) => code)).toEqual(['empty-body'])
  })

  it.each(LETTER_STEPS)('asks of the letter %s what it would be of no use without', (step) => {
    const missing = checkTemplate(template('Hola {{person}}'), step)
    expect(missing.map(({ code, value }) => [code, value])).toEqual(
      REQUIRED_FIELDS[step].map((name) => ['missing-field', name]),
    )
  })

  it('does not count a link in a paragraph that may be left out', () => {
    const problems = checkTemplate(template('You follow {{successor_of}}: {{link}}'), 'invitation')
    expect(problems).toEqual([{ code: 'missing-field', value: 'link', part: 'body', line: 1, column: 1 }])
  })
})

describe('fillTemplate', () => {
  it('puts each value in its place, in the subject, the text and the HTML form', () => {
    const every = LETTER_FIELDS.map((field) => `${field}={{ ${field} }}`).join('\n\n')
    const { subject, text, html } = fillTemplate({ subject: '{{person}}: {{activity}}', body: every }, FIELDS, 'es')
    expect(subject).toBe('Ana Quispe: Taller de patentes')
    expect(text).toBe(`${LETTER_FIELDS.map((field) => `${field}=${FIELDS[field]}`).join('\n\n')}\n`)
    for (const field of LETTER_FIELDS) expect(html).toContain(FIELDS[field].replaceAll('&', '&amp;'))
  })

  it('begins a paragraph at a blank line and keeps other line breaks', () => {
    const { text, html } = fill('\r\nUno\r\ndos\r\n \t\r\n\r\nTres <b>\n\n')
    expect(text).toBe('Uno\ndos\n\nTres <b>\n')
    expect(html).toContain('<p>Uno<br>\ndos</p>\n<p>Tres &lt;b&gt;</p>')
  })

  it('shows links as addresses that can be copied, and what the letter is for as a button too', () => {
    const { text, html } = fill('Aquí: {{link}}\n\n{{confirm_link}}')
    const escaped = CONFIRM.replaceAll('&', '&amp;')
    expect(text).toBe(`Aquí: ${LINK}\n\n${CONFIRM}\n`)
    expect(html).toContain(`<p>Aquí: <a href="${LINK}" dir="ltr">${LINK}</a></p>`)
    expect(html).toMatch(new RegExp(`<a href="${LINK}" style="[^"]+">Abrir el cuestionario</a>`))
    expect(html).toContain(`<a href="${escaped}" dir="ltr">${escaped}</a>`)
    expect(html).not.toContain('Confirmar o cambiar')
    expect(fill('{{confirm_link}}').html).toMatch(/style="[^"]+">Confirmar o cambiar la dirección<\/a>/)
  })

  it.each([
    { language: 'es-PE', attributes: 'lang="es-PE" dir="ltr"', button: 'Abrir el cuestionario' },
    { language: 'ar', attributes: 'lang="ar" dir="rtl"', button: 'فتح الاستبيان' },
    { language: 'AR-eg', attributes: 'lang="AR-eg" dir="rtl"', button: 'فتح الاستبيان' },
    { language: 'ku-Arab', attributes: 'lang="ku-Arab" dir="rtl"', button: 'Open the questionnaire' },
    { language: 'az-Latn', attributes: 'lang="az-Latn" dir="ltr"', button: 'Open the questionnaire' },
    { language: 'es"><script>', attributes: 'lang="es&quot;&gt;&lt;script&gt;" dir="ltr"', button: 'Open the' },
  ])('says its language and its direction: $language', ({ language, attributes, button }) => {
    const { html } = fill('{{link}}', {}, language)
    expect(html).toContain(`<html ${attributes}>`)
    expect(html).toContain(button)
  })

  it('needs nothing from elsewhere: no image, style sheet, script or font', () => {
    const { html } = fill('{{person}} {{link}} {{confirm_link}}')
    expect(html).not.toMatch(/<(img|link|script|style|iframe|object)\b|url\(|@import|\bsrc=/i)
  })

  it.each(['{{link}}', '}}{{link}}{{', '<img src=x onerror=alert(1)>', 'a" onmouseover="x', "a' & b", '$& $1 $$'])(
    'takes a value as it is, never as a field or as markup: %s',
    (person) => {
      const { subject, text, html } = fillTemplate(
        { subject: 'A {{person}}', body: 'A {{person}}' },
        { ...FIELDS, person },
        'es',
      )
      expect([subject, text]).toEqual([`A ${person}`, `A ${person}\n`])
      expect(html).not.toContain(LINK)
      expect(html).not.toMatch(/<img|" onmouseover="/)
      expect(html.match(/<bdi>/g)).toHaveLength(1)
    },
  )

  it.each(['\r\n', '\n\n', '\r', '\u2028', '\u0000\u202e', '\u0085'])('makes a space of %j in a value', (ending) => {
    const person = `Ana${ending}Bcc: all@example.org${ending}`
    const { subject, text, html } = fillTemplate(
      { subject: 'A {{person}}', body: 'A {{person}}' },
      { ...FIELDS, person },
      'es',
    )
    expect(subject).toBe('A Ana Bcc: all@example.org')
    expect(text).toBe('A Ana Bcc: all@example.org\n')
    expect(html).toContain('<p>A <bdi>Ana Bcc: all@example.org</bdi></p>')
  })

  it('leaves out a paragraph whose optional field does not apply', () => {
    const body = 'Hola\n\nSigue usted a {{successor_of}}.\n\nCambios: {{confirm_link}}\n\nGracias'
    for (const none of ['', ' \n']) {
      expect(fill(body, { successor_of: none, confirm_link: none }).text).toBe('Hola\n\nGracias\n')
    }
    const { successor_of, confirm_link, ...others } = FIELDS
    expect(fillTemplate(template(body), others, 'es').html).not.toMatch(/Sigue|Cambios|<a /)
  })

  it.each(LETTER_FIELDS.filter((field) => !OPTIONAL_FIELDS.includes(field)))(
    'writes no letter without a value for %s',
    (field) => {
      expect(() => fill(`A {{${field}}}`, { [field]: ' ' })).toThrow(`{{${field}}} has no value`)
    },
  )

  it.each(['javascript:alert(1)', 'estela.example.org/s/x', 'https://a b', 'https://a"b', 'data:text/html,x'])(
    'writes no letter with a link that is none: %s',
    (link) => {
      expect(() => fill('{{link}}', { link })).toThrow('not an address of http or https')
    },
  )

  it('writes no letter from a template nobody has checked', () => {
    expect(() => fill('{{toString}}')).toThrow('There is no field {{toString}}')
    expect(fill('{{person is open').text).toBe('{{person is open\n')
  })
})
