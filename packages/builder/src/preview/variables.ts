import type { JsonObject } from '../document/json.ts'
import { namesInExpression, namesInText } from '../names/expression-names.ts'
import { nameIndexOf, scopeAt } from '../names/named-things.ts'
import { EXPRESSION_PROPERTIES, PIPED_PROPERTIES } from '../names/referring-properties.ts'
import { resolveName } from '../names/resolve-name.ts'
import { visitTexts } from '../names/visit-texts.ts'

/** What every recipient's page knows besides the answers. */
export const KNOWN_VARIABLES = ['activity', 'end_date', 'priorities', 'months', 'country'] as const

/** Names that survey-core fills in by itself. */
const FILLED_IN: ReadonlySet<string> = new Set([
  'choice',
  'item',
  'locale',
  'pagecount',
  'pageno',
  'panelindex',
  'rowindex',
  'rowname',
  'rowtitle',
  'rowvalue',
  'self',
  'visiblepanelindex',
])

/** The names that a questionnaire pipes into its texts or asks for in conditions and that no question answers. */
export function variablesOf(document: JsonObject): string[] {
  const index = nameIndexOf(document)
  const found = new Set<string>()
  visitTexts(document, '', '', (text, place, property) => {
    if (!text.includes('{')) return
    const isExpression = EXPRESSION_PROPERTIES.has(property)
    if (!isExpression && !PIPED_PROPERTIES.has(property)) return
    for (const { name, by } of isExpression ? namesInExpression(text) : namesInText(text)) {
      const isPlain = by === 'key' && /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name.trim())
      if (isPlain && !FILLED_IN.has(name.trim().toLowerCase()) && resolveName(name, scopeAt(index, place)).length === 0)
        found.add(name.trim())
    }
  })
  return [...found]
}
