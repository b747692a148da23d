import { describe, expect, it } from 'vitest'
import { figureWriter } from './figure-writer.ts'

describe('the numbers of the annex', () => {
  const write = figureWriter('en')

  it.each([
    { value: -0.21052631578947367, written: '−0.211' },
    { value: 0.5, written: '0.500' },
    { value: -0.00004, written: '0.000' },
    { value: -0, written: '0.000' },
  ])('have three decimals: $written', ({ value, written }) => expect(write.decimal(value)).toBe(written))

  it.each([
    { value: 0.076171875, written: '0.07617' },
    { value: 0.000010967254638671875, written: '0.00001097' },
    { value: 1.2345678e-9, written: '1.235E−9' },
    { value: 1, written: '1' },
  ])('p has four significant digits: $written', ({ value, written }) => expect(write.p(value)).toBe(written))

  it('bounds stand in brackets', () => expect(write.interval({ low: -0.5, high: 0.25 })).toBe('[−0.500;\u00a00.250]'))

  it('a sum of ranks stands as it is', () => expect([94.5, 321].map(write.plain)).toEqual(['94.5', '321']))

  it('follow the locale of the page', () => {
    expect(figureWriter('es-PE').count(12_345)).toBe('12,345')
    expect(figureWriter('de').decimal(-1.5)).toBe('−1,500')
  })
})
