import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'
import { matched, type Wording, wordingsOf } from './wording.ts'

const PATTERNS = {
  en: [
    /\b(?:your|first|last|full|family|given|sur) ?names?\b|^\s*names?\s*:?\s*$/i,
    /\be-?mail(?: address)?\b/i,
    /\b(?:tele)?phone(?: number)?\b|\b(?:mobile|cell|whatsapp) number\b/i,
    /\b(?:home|postal|street) address\b|\byour address\b/i,
    /\b(?:date of birth|birth ?date|birthday)\b/i,
    /\b(?:passport|identity card|id card|national id|social security|tax) number\b/i,
  ],
  es: [
    /(?<!\p{L})(?:su|nombre y) (?:nombre|apellidos?)(?!\p{L})|(?<!\p{L})nombre completo(?!\p{L})|^\s*nombre\s*:?\s*$|(?<!\p{L})apellidos?(?!\p{L})/iu,
    /(?<!\p{L})(?:correo(?: electrónico)?|e-?mail)(?!\p{L})/iu,
    /(?<!\p{L})(?:teléfono|celular|número de whatsapp)(?!\p{L})/iu,
    /(?<!\p{L})(?:su dirección|dirección (?:postal|particular)|domicilio)(?!\p{L})/iu,
    /(?<!\p{L})fecha de nacimiento(?!\p{L})/iu,
    /(?<!\p{L})(?:pasaporte|DNI|CURP|RUC|RFC|número de (?:identidad|identificación|documento))(?!\p{L})/u,
  ],
}

const TYPED = new Set(['text', 'comment', 'multipletext'])
const ASKED_IN = new Set(['title', 'description', 'placeholder'])
const REVEALING_INPUTS = new Set(['email', 'tel'])

/** Questions that perhaps ask who somebody is; Estela knows that already and keeps it apart from the answers. */
export const personalData: Rule = (questionnaire) => {
  const byInput = questionnaire.questions
    .filter(({ type, element }) => TYPED.has(type) && REVEALING_INPUTS.has(String(element.inputType)))
    .map(({ pointer, element }) => ({ place: pointer, pointer, words: String(element.inputType) }))
  const byWords = wordingsOf(questionnaire)
    .filter(isAsked)
    .flatMap((wording) => {
      const words = matched(wording, PATTERNS)
      return words === null ? [] : [{ place: placeOf(wording), pointer: wording.string.pointer, words }]
    })
  const first = new Map<string, Finding>()
  for (const { place, pointer, words } of [...byInput, ...byWords])
    if (!first.has(place)) first.set(place, finding('personal-data', 'hint', pointer, { data: { words } }))
  return [...first.values()]
}

/** A question is told of once, however many of its texts give it away; each field of several counts for itself. */
const placeOf = ({ string }: Wording): string => /^.*\/items\/\d+/.exec(string.pointer)?.[0] ?? string.elementPointer

const isAsked = ({ element, string }: Wording): boolean =>
  element !== null && TYPED.has(element.type) && ASKED_IN.has(string.property)
