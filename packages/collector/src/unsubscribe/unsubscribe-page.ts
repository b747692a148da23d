import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { type UnsubscribeWords, unsubscribeWords } from './unsubscribe-words.ts'

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 36rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 1px solid; border-radius: 0.375rem; background: transparent; color: inherit; font: inherit; cursor: pointer; }
button.stop { border-color: #0b5f66; background: #0b5f66; color: #ffffff; }
button:focus-visible { outline: 3px solid currentcolor; outline-offset: 3px; }
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** The page runs nothing and loads nothing; its one style sheet stands in it and is named by its hash. */
export const UNSUBSCRIBE_PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}

/** What a button of the page sends. */
export const CHOICES = ['stop', 'undo'] as const
export type Choice = (typeof CHOICES)[number]

/** Says whether the person gets mail, and offers the other. */
export function unsubscribePage(language: string, sender: string, hasOptedOut: boolean) {
  const words = unsubscribeWords(language)
  const said = hasOptedOut ? ['stopped', 'stopped-meaning'] : ['wants-mail', 'what-it-means']
  const title = wordOf(words, 'title').replace('{sender}', () => sender)
  const texts = said.map((key) => wordOf(words, key))
  return document(language, title, texts, button(hasOptedOut ? 'undo' : 'stop', words))
}

/** For a link that is not one of ours. */
export function unknownLinkPage(language: string) {
  const words = unsubscribeWords(language)
  return document(language, wordOf(words, 'unknown-title'), [wordOf(words, 'unknown')], '')
}

const button = (choice: Choice, words: UnsubscribeWords) =>
  html`<form method="post"><button class="${choice}" name="choice" value="${choice}">${wordOf(words, choice)}</button></form>`

const wordOf = (words: UnsubscribeWords, key: string): string => words[key] ?? key

type Html = ReturnType<typeof html>

function document(language: string, title: string, said: readonly string[], form: Html | string): Html {
  const [first = '', ...others] = said
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><strong>${first}</strong></p>
${others.map((each) => html`<p>${each}</p>`)}
${form}
</main>
</body>
</html>
`
}
