import { describe, expect, it } from 'vitest'
import { type FulfilmentFinding, fulfilmentSentence } from './fulfilment-sentence.ts'
import { itemNamed } from './item-named.ts'

const expectationOn = (scale: string) => itemNamed('LA.REF', { pair: 'E', scale })

const finding = (parts: Partial<FulfilmentFinding>): FulfilmentFinding => ({
  expected: { did: 12, partly: 0, not: 5, 'too-early': 3 },
  expectation: expectationOn('EXT5'),
  pairedAs: 'person',
  months: { min: 0, max: 0 },
  ...parts,
})

describe('fulfilmentSentence', () => {
  it('says how many who expected it report that it came true', () => {
    expect(fulfilmentSentence(finding({}))).toEqual({
      en: 'Of 20 who expected it largely or fully, 12 report that it came true; 3 say it is too early.',
      es: 'De 20 que lo esperaban en gran parte o totalmente, 12 informan que así fue; 3 dicen que aún es pronto.',
    })
  })

  it('agrees with one as with many, and says after how many months', () => {
    const one = finding({ expected: { did: 1, partly: 0, not: 0, 'too-early': 1 }, months: { min: 12, max: 12 } })
    expect(fulfilmentSentence(one)).toEqual({
      en: 'Of 2 who expected it largely or fully, 1 reports after 12 months that it came true; 1 says it is too early.',
      es: 'De 2 que lo esperaban en gran parte o totalmente, 1 informa a los 12 meses que así fue; 1 dice que aún es pronto.',
    })
    const single = finding({ expected: { did: 1, partly: 0, not: 0, 'too-early': 0 } })
    expect(fulfilmentSentence(single)).toEqual({
      en: 'Of 1 who expected it largely or fully, 1 reports that it came true.',
      es: 'De 1 que lo esperaba en gran parte o totalmente, 1 informa que así fue.',
    })
  })

  it('tells a partial realisation apart', () => {
    const partly = finding({ expected: { did: 12, partly: 4, not: 4, 'too-early': 0 } })
    expect(fulfilmentSentence(partly)).toEqual({
      en: 'Of 20 who expected it largely or fully, 12 report that it came true, 4 that it did in part.',
      es: 'De 20 que lo esperaban en gran parte o totalmente, 12 informan que así fue, 4 que así fue en parte.',
    })
  })

  it('names the expectation in the words of its scale', () => {
    expect(fulfilmentSentence(finding({ expectation: expectationOn('PRO5') })).en).toMatch(
      /^Of 20 who thought it likely or very likely, 12 report/,
    )
    expect(fulfilmentSentence(finding({ expectation: expectationOn('FRE5') }))).toMatchObject({
      en: expect.stringMatching(/^Of 20 who first answered “Often” or “Every time it was relevant”, 12 report/),
      es: expect.stringMatching(
        /^De 20 que respondieron al inicio «Con frecuencia» o «Siempre que fue pertinente», 12/,
      ),
    })
  })

  it('speaks of a ticked choice as of something expected, and never of a step', () => {
    const chosen = expectationOn('CHOSEN')
    expect(fulfilmentSentence(finding({ expectation: chosen }))).toEqual({
      en: 'Of 20 who expected it, 12 report that it came true; 3 say it is too early.',
      es: 'De 20 que lo preveían, 12 informan que así fue; 3 dicen que aún es pronto.',
    })
    const one = finding({ expectation: chosen, expected: { did: 1, partly: 0, not: 0, 'too-early': 0 } })
    expect(fulfilmentSentence(one).es).toBe('De 1 que lo preveía, 1 informa que así fue.')
  })

  it('says when too few expected it', () => {
    expect(fulfilmentSentence(finding({ expected: null }))).toEqual({
      en: 'Too few who expected it, or answers too alike: what became of it is not shown, to protect them.',
      es: 'Muy pocas personas lo esperaban, o sus respuestas se parecen demasiado: no se muestra qué ocurrió, para protegerlas.',
    })
  })

  it('speaks of institutions where another person answered the second time', () => {
    expect(fulfilmentSentence(finding({ pairedAs: 'institution' }))).toEqual({
      en: 'Of 20 institutions that expected it largely or fully and where another person answered the second time, 12 report that it came true; 3 say it is too early.',
      es: 'De 20 instituciones que lo esperaban en gran parte o totalmente y en las que otra persona respondió la segunda vez, 12 informan que así fue; 3 dicen que aún es pronto.',
    })
  })
})
