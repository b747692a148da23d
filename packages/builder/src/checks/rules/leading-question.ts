import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { isStem, matched, wordingsOf } from './wording.ts'

/** Words that tell which answer is expected. */
const PATTERNS = {
  en: [
    /\b(?:don't|wouldn't|shouldn't|isn't|aren't|didn't) (?:you|it|they|we)\b/i,
    /\b(?:do|would|should) you not\b/i,
    /\b(?:obviously|surely|undoubtedly|of course|needless to say)\b/i,
    /\b(?:as (?:you|we all|everyone) knows?|most people (?:agree|think|believe)|experts agree)\b/i,
    /\bhow (?:much better|great|excellent|wonderful|outstanding|terrible|awful|bad|poor)\b/i,
    /\bhow much did you (?:like|enjoy|love|benefit)\b/i,
  ],
  es: [
    /¿\s*no (?:cree|piensa|considera|opina|le parece|es (?:cierto|verdad))(?!\p{L})/iu,
    /,\s*(?:¿\s*)?(?:verdad|no es (?:así|cierto|verdad))\s*\?/iu,
    /(?<!\p{L})(?:obviamente|evidentemente|indudablemente|sin duda|por supuesto|desde luego)(?!\p{L})/iu,
    /(?<!\p{L})(?:como (?:usted|todo el mundo) sabe|como todos sabemos|la mayoría de la gente|los expertos coinciden)(?!\p{L})/iu,
    /(?<!\p{L})(?:qué tan|cuán) (?:excelente|maravillos[oa]|mal[oa]|pésim[oa]|terrible)(?!\p{L})/iu,
    /¿\s*cuánto (?:le gustó|disfrutó|se benefició)(?!\p{L})/iu,
  ],
}

/** Questions whose words perhaps suggest the answer. */
export const leadingQuestion: Rule = (questionnaire) =>
  wordingsOf(questionnaire)
    .filter(isStem)
    .flatMap((wording) => {
      const words = matched(wording, PATTERNS)
      return words === null ? [] : [finding('leading-question', 'hint', wording.string.pointer, { data: { words } })]
    })
