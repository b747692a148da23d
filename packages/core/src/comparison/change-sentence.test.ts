import { wilcoxonSignedRank } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import type { ChangeTest } from './change.ts'
import { type ChangeFinding, caseOfChange, changeSentence } from './change-sentence.ts'

const SIGNIFICANT: ChangeTest = {
  tPlus: 100,
  tMinus: 400,
  z: -2.3,
  p: 0.0213,
  signP: 0.02,
  method: 'exact',
  adjusted: { method: 'benjamini-hochberg', p: 0.0426, family: 6, limit: 0.1 },
}
const NOT_SIGNIFICANT: ChangeTest = { ...SIGNIFICANT, z: -1, p: 0.3, adjusted: { ...SIGNIFICANT.adjusted, p: 0.4 } }
const ONE_OF_MANY: ChangeTest = { ...SIGNIFICANT, adjusted: { ...SIGNIFICANT.adjusted, p: 0.1278 } }

const finding = (parts: Partial<ChangeFinding>): ChangeFinding => ({
  up: 4,
  same: 15,
  down: 15,
  activities: 1,
  pooling: 'one',
  test: SIGNIFICANT,
  meanDifference: { value: -0.3, low: -0.61, high: 0.08 },
  scaleId: 'AGR5',
  pairedAs: 'person',
  months: { min: 14, max: 14 },
  ...parts,
})

const turned: ChangeTest = { ...SIGNIFICANT, tPlus: 400, tMinus: 100, z: 2.3 }

describe('changeSentence', () => {
  it('counts below ten pairs', () => {
    const seven = finding({ up: 1, same: 4, down: 2, test: null, meanDifference: null, months: { min: 0, max: 0 } })
    expect(changeSentence(seven)).toEqual({
      en: 'Of the 7 people who answered both times, 1 rated it higher, 4 the same, 2 lower.',
      es: 'De las 7 personas que respondieron ambas veces, 1 dio una calificación más alta, 4 la misma y 2 una más baja.',
    })
    expect(changeSentence({ ...seven, up: 2, months: { min: 12, max: 12 } })).toEqual({
      en: 'Of the 8 people who answered both times, 2 rated it higher after 12 months, 4 the same, 2 lower.',
      es: 'De las 8 personas que respondieron ambas veces, 2 dieron una calificación más alta a los 12 meses, 4 la misma y 2 una más baja.',
    })
  })

  it('names a clear fall', () => {
    expect(changeSentence(finding({}))).toEqual({
      en: 'Among 34 people who answered both times, 15 rated it lower after 14 months, 4 higher, 15 the same. A split this uneven would be unusual if answers drifted by chance (exact p = 0.02).',
      es: 'De las 34 personas que respondieron ambas veces, 15 dieron una calificación más baja a los 14 meses, 4 más alta y 15 la misma. Un reparto tan desigual sería poco común si las respuestas variaran al azar (p exacta = 0.02).',
    })
  })

  it('names a clear rise', () => {
    expect(changeSentence(finding({ up: 15, down: 4, test: turned }))).toEqual({
      en: 'Among 34 people who answered both times, 15 rated it higher after 14 months, 4 lower, 15 the same. A split this uneven would be unusual if answers drifted by chance (exact p = 0.02).',
      es: 'De las 34 personas que respondieron ambas veces, 15 dieron una calificación más alta a los 14 meses, 4 más baja y 15 la misma. Un reparto tan desigual sería poco común si las respuestas variaran al azar (p exacta = 0.02).',
    })
  })

  it('says with the interval that no change was detected', () => {
    const { en, es } = changeSentence(finding({ up: 8, down: 11, test: NOT_SIGNIFICANT }))
    expect(en).toBe(
      'Among 34 people who answered both times, 11 rated it lower after 14 months, 8 higher, 15 the same. We cannot tell whether ratings changed; the data fit anything from a fall of 0.6 to a rise of 0.1 points.',
    )
    expect(es).toBe(
      'De las 34 personas que respondieron ambas veces, 11 dieron una calificación más baja a los 14 meses, 8 más alta y 15 la misma. No podemos saber si las calificaciones cambiaron; los datos son compatibles con una baja de 0.6 hasta un alza de 0.1 puntos.',
    )
  })

  it.each([
    {
      low: -0.61,
      high: 0,
      en: 'from a fall of 0.6 points to no change.',
      es: 'una baja de 0.6 puntos hasta ningún cambio.',
    },
    { low: 0, high: 1, en: 'from no change to a rise of 1 point.', es: 'ningún cambio hasta un alza de 1 punto.' },
    {
      low: -0.0034,
      high: 0.0021,
      en: 'from a fall of 0.003 to a rise of 0.002 points.',
      es: 'una baja de 0.003 hasta un alza de 0.002 puntos.',
    },
    {
      low: -1250.4,
      high: 2000,
      en: 'from a fall of 1,250.4 to a rise of 2,000 points.',
      es: 'una baja de 1,250.4 hasta un alza de 2,000 puntos.',
    },
  ])('words the interval from $low to $high', ({ low, high, en, es }) => {
    const sentence = changeSentence(finding({ test: NOT_SIGNIFICANT, meanDifference: { value: 0, low, high } }))
    expect(sentence.en.endsWith(en)).toBe(true)
    expect(sentence.es?.endsWith(es)).toBe(true)
  })

  it('says both when the interval leaves out no change and the test does not', () => {
    const sentence = changeSentence(
      finding({ test: NOT_SIGNIFICANT, meanDifference: { value: -0.3, low: -0.61, high: -0.1 } }),
    )
    expect(sentence.en).toMatch(
      /It is not clear whether ratings changed: the data fit a fall of 0\.6 to a fall of 0\.1 points, but such a split would not be unusual if answers drifted by chance \(exact p = [\d.]+\)\.$/,
    )
    expect(sentence.es).toMatch(
      /No queda claro si las calificaciones cambiaron: .* una baja de 0\.6 hasta una baja de 0\.1 puntos, pero/,
    )
  })

  it.each([
    { p: 0.0496, en: '(exact p < 0.05)', es: '(p exacta < 0.05)' },
    { p: 0.0131, en: '(exact p = 0.01)', es: '(p exacta = 0.01)' },
    { p: 0.0042, en: '(exact p = 0.004)', es: '(p exacta = 0.004)' },
    { p: 0.000004, en: '(exact p < 0.001)', es: '(p exacta < 0.001)' },
  ])('words p $p', ({ p, en, es }) => {
    const sentence = changeSentence(finding({ test: { ...SIGNIFICANT, p } }))
    expect(sentence.en).toContain(en)
    expect(sentence.es).toContain(es)
  })

  it('does not call the p of the normal form exact', () => {
    const sentence = changeSentence(finding({ test: { ...SIGNIFICANT, method: 'normal' } }))
    expect(sentence.en).toContain('(p = 0.02)')
    expect(sentence.es).toContain('(p = 0.02)')
  })

  it.each([
    { months: { min: 1, max: 1 }, en: 'lower after 1 month,', es: 'más baja al cabo de 1 mes,' },
    { months: { min: 12, max: 12 }, en: 'lower after 12 months,', es: 'más baja a los 12 meses,' },
    { months: { min: 6, max: 12 }, en: 'lower after 6 to 12 months,', es: 'más baja entre 6 y 12 meses después,' },
  ])('words the months $months', ({ months, en, es }) => {
    expect(changeSentence(finding({ months })).en).toContain(en)
    expect(changeSentence(finding({ months })).es).toContain(es)
  })

  it('speaks of institutions where another person answered the second time', () => {
    const sentence = changeSentence(finding({ up: 1, same: 4, down: 2, test: null, pairedAs: 'institution' }))
    expect(sentence.en).toBe(
      'Of the 7 institutions where another person answered the second time, 1 rated it higher after 14 months, 4 the same, 2 lower.',
    )
    expect(sentence.es).toBe(
      'De las 7 instituciones en las que otra persona respondió la segunda vez, 1 dio una calificación más alta a los 14 meses, 4 la misma y 2 una más baja.',
    )
  })

  it('speaks of scores and figures where nothing was rated', () => {
    expect(changeSentence(finding({ scaleId: 'TEST' })).en).toContain('15 scored lower after 14 months, 4 higher')
    expect(changeSentence(finding({ scaleId: 'TEST' })).es).toContain('15 obtuvieron una puntuación más baja')
    expect(changeSentence(finding({ scaleId: 'NUM' })).en).toContain('15 answered lower after 14 months, 4 higher')
    expect(changeSentence(finding({ scaleId: 'NUM', down: 1, test: null, up: 1, same: 5 })).es).toContain(
      '1 dio una cifra',
    )
  })

  it('says of a split that is uneven alone but not among many questions that one like it is to be expected', () => {
    expect(changeSentence(finding({ test: ONE_OF_MANY }))).toEqual({
      en: 'Among 34 people who answered both times, 15 rated it lower after 14 months, 4 higher, 15 the same. Taken alone, a split this uneven would be unusual (exact p = 0.02); among 6 questions tested together, one like it is to be expected now and then.',
      es: 'De las 34 personas que respondieron ambas veces, 15 dieron una calificación más baja a los 14 meses, 4 más alta y 15 la misma. Por sí solo, un reparto tan desigual sería poco común (p exacta = 0.02); entre 6 preguntas examinadas a la vez, es de esperar que alguna resulte así.',
    })
  })

  it('draws no conclusion from activities that stand side by side', () => {
    expect(changeSentence(finding({ pooling: 'apart', activities: 3, test: null, meanDifference: null }))).toEqual({
      en: 'Among 34 people who answered both times, 15 rated it lower after 14 months, 4 higher, 15 the same. The answers of 3 activities stand side by side here and are not tested together.',
      es: 'De las 34 personas que respondieron ambas veces, 15 dieron una calificación más baja a los 14 meses, 4 más alta y 15 la misma. Las respuestas de 3 actividades se muestran aquí lado a lado y no se someten a una prueba conjunta.',
    })
  })

  it('says so when nobody moved', () => {
    expect(changeSentence(finding({ up: 0, same: 40, down: 0, test: null, meanDifference: null }))).toEqual({
      en: 'All 40 people who answered both times rated it the same after 14 months.',
      es: 'Las 40 personas que respondieron ambas veces dieron la misma calificación a los 14 meses.',
    })
  })

  it('gives no interval where there is none', () => {
    const { en, es } = changeSentence(finding({ test: NOT_SIGNIFICANT, meanDifference: null }))
    expect(en).toMatch(/ We cannot tell whether ratings changed\.$/)
    expect(es).toMatch(/ No podemos saber si las calificaciones cambiaron\.$/)
  })

  it('leaves no gap in any sentence', () => {
    for (const test of [SIGNIFICANT, turned, NOT_SIGNIFICANT, ONE_OF_MANY, null]) {
      for (const pooling of ['one', 'apart', 'clusters'] as const) {
        for (const up of [0, 3, 15]) {
          const sentences = Object.values(changeSentence(finding({ up, test, pooling, activities: 5 })))
          for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+\.$/)
        }
      }
    }
  })
})

describe('caseOfChange', () => {
  it.each([
    { up: 0, same: 0, down: 9, test: null, expected: 'counts' },
    { up: 0, same: 10, down: 0, test: null, expected: 'nobody-moved' },
    { up: 4, same: 15, down: 15, test: SIGNIFICANT, expected: 'fall' },
    { up: 15, same: 15, down: 4, test: turned, expected: 'rise' },
    { up: 4, same: 15, down: 15, test: NOT_SIGNIFICANT, expected: 'not-detected' },
    { up: 4, same: 15, down: 15, test: { ...SIGNIFICANT, p: 0.05 }, expected: 'not-detected' },
    { up: 4, same: 15, down: 15, test: { ...SIGNIFICANT, p: 0.0499 }, expected: 'fall' },
    { up: 4, same: 15, down: 15, test: ONE_OF_MANY, expected: 'one-of-many' },
    { up: 4, same: 15, down: 15, test: adjustedTo(0.1, 0.1), expected: 'fall' },
    { up: 4, same: 15, down: 15, test: adjustedTo(0.0501, 0.05), expected: 'one-of-many' },
    { up: 4, same: 15, down: 15, test: { ...ONE_OF_MANY, p: 0.051 }, expected: 'not-detected' },
  ])('of $up up, $same same, $down down is $expected', ({ expected, ...figures }) => {
    expect(caseOfChange({ ...figures, pooling: 'one' })).toBe(expected)
    expect(caseOfChange({ ...figures, pooling: 'clusters' })).toBe(expected)
  })

  it.each([
    { up: 3, same: 0, down: 6, expected: 'counts' },
    { up: 0, same: 12, down: 0, expected: 'nobody-moved' },
    { up: 30, same: 5, down: 0, expected: 'apart' },
  ])('of a few activities side by side is $expected', ({ expected, ...counts }) => {
    expect(caseOfChange({ ...counts, pooling: 'apart', test: null })).toBe(expected)
  })

  it('does not call a split uneven when as many rose as fell, only by smaller steps', () => {
    const later = [...Array<number>(15).fill(4), ...Array<number>(15).fill(1)]
    const signedRank = wilcoxonSignedRank({ earlier: Array<number>(30).fill(3), later })
    const test: ChangeTest = { ...SIGNIFICANT, ...signedRank }
    expect(test.p).toBeLessThan(0.05)
    expect(caseOfChange({ up: 15, same: 0, down: 15, pooling: 'one', test })).toBe('larger-falls')
    expect(changeSentence(finding({ up: 15, same: 0, down: 15, test })).en).toBe(
      'Among 30 people who answered both times, 15 rated it lower after 14 months, 15 higher, 0 the same. The falls were larger than the rises; this would be unusual if answers drifted by chance (exact p = 0.02).',
    )
  })

  it('speaks of larger rises where the smaller number of risers rose by more', () => {
    expect(caseOfChange({ up: 15, same: 0, down: 15, pooling: 'one', test: turned })).toBe('larger-rises')
    expect(changeSentence(finding({ up: 10, same: 0, down: 15, test: turned })).en).toMatch(
      /^Among 25 people .* 15 rated it lower .* The rises were larger than the falls; this would be unusual/,
    )
  })
})

function adjustedTo(p: number, limit: number): ChangeTest {
  return { ...SIGNIFICANT, adjusted: { ...SIGNIFICANT.adjusted, p, limit } }
}
