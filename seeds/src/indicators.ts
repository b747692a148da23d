import type { LocalizedText } from '@estela/core'
import researchSpending from '../indicators/research-spending.json' with { type: 'json' }
import residentDesigns from '../indicators/resident-designs.json' with { type: 'json' }
import residentPatents from '../indicators/resident-patents.json' with { type: 'json' }
import residentTrademarks from '../indicators/resident-trademarks.json' with { type: 'json' }

export interface IndicatorObservation {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly year: number
  readonly value: number
}

/** A year from which a country's figures must not be read as one line with the years before. */
export interface SeriesBreak {
  readonly country: string
  readonly year: number
  readonly note: LocalizedText
}

/** A national series shown as context, next to the assistance and never as its effect. */
export interface IndicatorSeed {
  readonly code: string
  /** Code of the series at the source. */
  readonly series: string
  readonly name: LocalizedText
  readonly unit: LocalizedText
  readonly direction: 'context'
  /** Printed under every chart and in every export. */
  readonly source: LocalizedText
  readonly breaks: readonly SeriesBreak[]
  /** By country, then year. A year without a figure at the source has no observation. */
  readonly observations: readonly IndicatorObservation[]
}

type IndicatorFile = Omit<IndicatorSeed, 'direction' | 'observations'> & {
  readonly observations: { readonly [country: string]: readonly (readonly number[])[] }
}

const indicator = ({ observations, ...facts }: IndicatorFile): IndicatorSeed => ({
  ...facts,
  direction: 'context',
  observations: Object.entries(observations).flatMap(([country, points]) =>
    points.flatMap(([year, value]) => (year === undefined || value === undefined ? [] : [{ country, year, value }])),
  ),
})

/** Resident filings and research spending of the two pilot countries and five comparators, 1996 on. */
export const indicators: readonly IndicatorSeed[] = [
  indicator(residentPatents),
  indicator(residentTrademarks),
  indicator(residentDesigns),
  indicator(researchSpending),
]
