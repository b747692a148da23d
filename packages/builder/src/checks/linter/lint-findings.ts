import { type ILintFinding, lintSurvey } from 'survey-core-next/linter'
import type { JsonObject } from '../../document/json.ts'
import { namesIn } from '../../names/fresh-name.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, type FindingData, finding, type Severity } from '../finding.ts'
import { lintFix } from './lint-fix.ts'
import { placeOfPath } from './place-of-path.ts'

/**
 * What survey-core's own linter finds: dead and contradictory logic, unknown names, cycles, properties without effect.
 * Its English sentences are left behind; ours are found under its rule and reason.
 */
export const lintFindings: Rule = ({ definition, knownVariables }) => {
  const taken = namesIn(definition)
  return lintSurvey(definition, { knownVariables: [...knownVariables] })
    .findings.filter((each) => !isBesideThePoint(each))
    .map((each) => translated(each, definition, taken))
}

/** The name of a linter's rule or reason in our names of rules and messages. */
export const lintName = (...parts: readonly string[]): string => parts.join('-').replaceAll('/', '-')

function translated(each: ILintFinding, definition: JsonObject, taken: Set<string>): Finding {
  const { ruleId, reason = '', path, suggestion = '' } = each
  return finding(lintName(ruleId), severityOf(each), placeOfPath(definition, path).pointer, {
    message: lintName(ruleId, reason),
    data: { ...dataOf(each.messageData), suggestion: reason === 'text-ordering' ? '' : suggestion },
    fix: lintFix(each, definition, taken),
  })
}

const SEVERITIES: Readonly<Record<ILintFinding['severity'], Severity>> = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
}

/** Texts that look like numbers are compared as numbers, and values beyond the listed ones often work. */
const ONLY_HINTS: ReadonlySet<string> = new Set(['text-ordering', 'notInChoices'])

/** What publication refuses, however much of it works in survey-core. */
const REFUSED: ReadonlySet<string> = new Set([
  'element/unknown-type',
  'property/unknown',
  'property/not-an-array',
  'trigger/unknown-type',
  'validator/unknown-type',
])

const severityOf = ({ ruleId, severity, reason }: ILintFinding): Severity => {
  if (REFUSED.has(ruleId)) return 'error'
  return ONLY_HINTS.has(reason ?? '') ? 'hint' : SEVERITIES[severity]
}

/** What does not matter here, or is no fault in truth. */
function isBesideThePoint({ ruleId, reason, messageData }: ILintFinding): boolean {
  const { key, value, name, operator, available } = messageData
  switch (`${ruleId} ${reason}`) {
    // This builder never writes what survey-core would save, so nothing is dropped.
    case 'property/dead notSerializable':
      return true
    case 'property/unknown unknownProperty':
      return String(key).startsWith('x-')
    // The languages known to the linter are those loaded into it; and true and false stand for two listed values.
    case 'property/invalid-value notInChoices':
      return key === 'locale' || typeof value === 'boolean'
    case 'expression/type-mismatch non-scalar':
      return String(name).endsWith('.length')
    // Putting a text and a number together makes a text.
    case 'expression/type-mismatch number-vs-string':
      return operator === 'plus'
    case 'value/not-a-choice unknownColumnKey':
    case 'value/not-a-choice unknownQuestionKey':
      return Array.isArray(available) && available.length === 0
    default:
      return false
  }
}

/** What our sentences name; each is given, so that none has a hole. */
const NAMED =
  `aliasKey at available base bound builtIn constants count dataName dependsOn error expression field fromName
  functionName inputType key keys labels maskType max maxProp min minCount minProp name names otherName prop regex rowValue
  segment selectable setToName source sourceType step suffix toggleProp trigger type validatorType value valueName values
  variable winner`.split(/\s+/)

const dataOf = (data: Readonly<Record<string, unknown>>): FindingData =>
  Object.fromEntries(NAMED.map((name) => [name, inWords(data[name])]))

const LISTED_MAX = 8

function inWords(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const entries = value
      .slice(0, LISTED_MAX)
      .map(inWords)
      .filter((each) => each !== '')
    return `${entries.join(', ')}${value.length > LISTED_MAX ? ', …' : ''}`
  }
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${inWords(each)}`)
    .join(', ')
}
