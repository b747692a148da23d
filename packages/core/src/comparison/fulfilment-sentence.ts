import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { scales } from '../questionnaire/scales.ts'
import type { Outcome, PairedAs } from './comparison.ts'
import { afterMonths, inEveryLanguage, type MonthRange, type Say, type Text } from './sentence.ts'

/** What a sentence about expectations rests on. */
export interface FulfilmentFinding {
  /** Null when too few expected it to show what became of it. */
  readonly expected: Readonly<Record<Outcome, number>> | null
  readonly expectation: Item
  readonly pairedAs: PairedAs
  readonly months: MonthRange
}

/** How many of those who expected something report that it came true; never a difference of averages. */
export function fulfilmentSentence(finding: FulfilmentFinding): LocalizedText {
  const { expected, expectation, pairedAs, months } = finding
  return inEveryLanguage((say) => {
    if (expected === null) return say(SENTENCES.protected)
    const expecting = expected.did + expected.partly + expected.not + expected['too-early']
    return say(SENTENCES.fulfilled, {
      those: say(THOSE[pairedAs], { expecting, expectedIt: expectedItIn(say, expectation, expecting) }),
      did: expected.did,
      months: afterMonths(say, months),
      inPart: expected.partly === 0 ? '' : say(SENTENCES.inPart, { partly: expected.partly }),
      tooEarly: expected['too-early'] === 0 ? '' : say(SENTENCES.tooEarly, { tooEarly: expected['too-early'] }),
    })
  })
}

function expectedItIn(say: Say, { scale: id }: Item, expecting: number): string {
  const upperSteps = scales.get(id)?.steps.slice(-2) ?? []
  const [upper, uppermost] = upperSteps.map(({ label }) => say({ en: label.en, es: label.es ?? label.en }))
  return say(EXPECTED_IT.get(id) ?? ANSWERED_UPPER_STEPS, { expecting, upper: upper ?? '', uppermost: uppermost ?? '' })
}

const SENTENCES = {
  fulfilled: {
    en: 'Of {those}, {did} {did:one=reports|other=report}{months} that it came true{inPart}{tooEarly}.',
    es: 'De {those}, {did} {did:one=informa|other=informan}{months} que así fue{inPart}{tooEarly}.',
  },
  inPart: { en: ', {partly} that it did in part', es: ', {partly} que así fue en parte' },
  tooEarly: {
    en: '; {tooEarly} {tooEarly:one=says|other=say} it is too early',
    es: '; {tooEarly} {tooEarly:one=dice|other=dicen} que aún es pronto',
  },
  protected: {
    en: 'Too few who expected it, or answers too alike: what became of it is not shown, to protect them.',
    es: 'Muy pocas personas lo esperaban, o sus respuestas se parecen demasiado: no se muestra qué ocurrió, para protegerlas.',
  },
} as const satisfies Record<string, Text>

const THOSE: Readonly<Record<PairedAs, Text>> = {
  person: {
    en: '{expecting} who {expectedIt}',
    es: '{expecting} que {expectedIt}',
  },
  institution: {
    en: '{expecting} {expecting:one=institution|other=institutions} that {expectedIt} and where another person answered the second time',
    es: '{expecting} {expecting:one=institución|other=instituciones} que {expectedIt} y en {expecting:one=la|other=las} que otra persona respondió la segunda vez',
  },
}

const EXPECTED_IT: ReadonlyMap<string, Text> = new Map([
  ['CHOSEN', { en: 'expected it', es: 'lo {expecting:one=preveía|other=preveían}' }],
  [
    'EXT5',
    {
      en: 'expected it largely or fully',
      es: 'lo {expecting:one=esperaba|other=esperaban} en gran parte o totalmente',
    },
  ],
  [
    'PRO5',
    {
      en: 'thought it likely or very likely',
      es: 'lo {expecting:one=consideraba|other=consideraban} probable o muy probable',
    },
  ],
])

const ANSWERED_UPPER_STEPS: Text = {
  en: 'first answered “{upper}” or “{uppermost}”',
  es: '{expecting:one=respondió|other=respondieron} al inicio «{upper}» o «{uppermost}»',
}
