import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { nameIndexOf } from '../names/named-things.ts'
import { expressionSentence } from './condition-sentence.ts'
import { parseExpression } from './read-expression.ts'
import type { Rule } from './rules.ts'
import type { SentenceWords } from './sentence-words.ts'
import { labelAt, shortened } from './thing-label.ts'

/** A rule in one sentence: what happens to its element, and under which condition or to which value. */
export function ruleSentence(rule: Rule, document: JsonObject, words: SentenceWords): string {
  const { place, owner, property, expression } = rule
  if (expression.trim() === '') return words.t('always')
  if (parseExpression(expression).outcome === 'broken') return words.t('rule-broken', { expression })
  const condition = expressionSentence(expression, document, place, words)
  const trigger = valueAt(document, owner)
  if (owner.startsWith('/triggers/') && isJsonObject(trigger))
    return triggerSentence(rule, trigger, condition, document, words)
  const sentence = words.t(`rule-${kindOfRule(rule)}`, { condition, property })
  const part = partOf(place, owner)
  return part === null ? sentence : words.t('rule-of-part', { part: labelAt(document, part, words.language), sentence })
}

/** What an `expression` does depends on whose it is. */
function kindOfRule({ place, owner, property }: Rule): string {
  if (!SAID.has(property)) return 'other'
  if (property !== 'expression') return property
  if (place.includes('/validators/')) return 'accepted'
  if (place.startsWith('/completedHtmlOnCondition/')) return 'closing'
  if (place.startsWith('/navigateToUrlOnCondition/')) return 'continues'
  return owner.startsWith('/calculatedValues/') ? 'calculated' : 'shows'
}

const SAID: ReadonlySet<string> = new Set([
  'expression',
  'visibleIf',
  'enableIf',
  'requiredIf',
  'resetValueIf',
  'setValueIf',
  'setValueExpression',
  'defaultValueExpression',
  'choicesVisibleIf',
  'choicesEnableIf',
  'rowsVisibleIf',
  'columnsVisibleIf',
  'templateVisibleIf',
  'minValueExpression',
  'maxValueExpression',
  'totalExpression',
])

/** The choice, row or item inside of the owner that a rule is about. */
function partOf(place: Pointer, owner: Pointer): Pointer | null {
  const around = parentOf(place) ?? ''
  return around.length > owner.length && /\/(choices|rows|columns|rateValues|items)\/\d+$/.test(around) ? around : null
}

function triggerSentence(
  { property }: Rule,
  trigger: JsonObject,
  condition: string,
  document: JsonObject,
  words: SentenceWords,
): string {
  const { t } = words
  const target = quotedThing(trigger.setToName ?? trigger.gotoName, document, words)
  if (property === 'runExpression') return t('trigger-runs', { target, condition })
  const kind = typeof trigger.type === 'string' && TRIGGERS.has(trigger.type) ? trigger.type : 'other'
  const value = t('quoted', { text: shortened(textOf(trigger.setValue)) })
  const source = quotedThing(trigger.fromName, document, words)
  return t(`trigger-${kind}`, { condition, target, value, source })
}

const TRIGGERS: ReadonlySet<string> = new Set(['complete', 'setvalue', 'copyvalue', 'skip', 'runexpression', 'visible'])

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

function quotedThing(name: Json | undefined, document: JsonObject, { t, language }: SentenceWords): string {
  const thing = nameIndexOf(document).all.find((each) => each.key === name || each.name === name)
  const label = thing === undefined ? textOf(name) : labelAt(document, thing.pointer, language)
  return t('quoted', { text: label })
}
