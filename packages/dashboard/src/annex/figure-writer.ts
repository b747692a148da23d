/** Writes the numbers of the annex in one locale. */
export interface FigureWriter {
  readonly count: (value: number) => string
  /** Three decimals. */
  readonly decimal: (value: number) => string
  /** As it is, up to three decimals: a median, a sum of ranks. */
  readonly plain: (value: number) => string
  /** Four significant digits. */
  readonly p: (value: number) => string
  readonly interval: (bounds: { readonly low: number; readonly high: number }) => string
}

/** Smaller ones would be a row of zeros. */
const SMALLEST_PLAIN_P = 1e-6

export function figureWriter(locale: string): FigureWriter {
  const write = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options)
    return (value: number) => format.format(value === 0 ? 0 : value).replace('-', '\u2212')
  }
  const decimal = write({ minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'negative' })
  const p = write({ maximumSignificantDigits: 4 })
  const tinyP = write({ notation: 'scientific', maximumSignificantDigits: 4 })
  return {
    count: write({ maximumFractionDigits: 0 }),
    decimal,
    plain: write({ maximumFractionDigits: 3 }),
    p: (value) => (value > 0 && value < SMALLEST_PLAIN_P ? tinyP(value) : p(value)),
    interval: ({ low, high }) => `[${decimal(low)};\u00a0${decimal(high)}]`,
  }
}
