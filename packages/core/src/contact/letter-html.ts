/** A piece of a paragraph: words of the template, the value of a field, or an address to open. */
export interface LetterPiece {
  readonly kind: 'words' | 'value' | 'link'
  readonly text: string
}

/** One paragraph, and the buttons that open its addresses. */
export interface LetterParagraph {
  readonly pieces: readonly LetterPiece[]
  readonly buttons: readonly { readonly label: string; readonly url: string }[]
}

/**
 * A letter as one HTML page that needs nothing from elsewhere: no image, no style sheet, no script. Everything that comes
 * in is escaped. Values stand in `bdi`, so a Latin name in an Arabic sentence keeps its order.
 * @param language BCP 47 tag; decides the direction of the text
 */
export function letterHtml(subject: string, paragraphs: readonly LetterParagraph[], language: string): string {
  const attributes = `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`
  return [
    '<!doctype html>',
    `<html ${attributes}>`,
    `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body ${attributes} style="${BODY_STYLE}">`,
    ...paragraphs.flatMap(paragraphHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const BODY_STYLE =
  'margin:0;padding:16px;max-width:640px;font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;background:#ffffff;overflow-wrap:anywhere'
const BUTTON_STYLE =
  'display:inline-block;padding:12px 20px;border-radius:4px;font-weight:bold;text-decoration:none;color:#ffffff;background:#12507b'

/** Languages written from right to left where their tag names no script. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks ps sd syr ug ur yi'.split(' '))

function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', script = ''] = language.toLowerCase().split('-')
  if (script.length === 4) return ['arab', 'hebr', 'syrc', 'thaa'].includes(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr'
}

function paragraphHtml({ pieces, buttons }: LetterParagraph): readonly string[] {
  return [
    `<p>${pieces.map(pieceHtml).join('')}</p>`,
    ...buttons.map(({ label, url }) => {
      const href = escapeHtml(url)
      return `<p><a href="${href}" style="${BUTTON_STYLE}">${escapeHtml(label)}</a></p>`
    }),
  ]
}

function pieceHtml({ kind, text }: LetterPiece): string {
  const escaped = escapeHtml(text)
  if (kind === 'link') return `<a href="${escaped}" dir="ltr">${escaped}</a>`
  return kind === 'value' ? `<bdi>${escaped}</bdi>` : escaped.replaceAll('\n', '<br>\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
