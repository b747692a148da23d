/** Writes a number with its sign, a real minus where it is negative. */
export function signedNumber(locale: string, digits: number): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
  return (value) => format.format(value).replace('-', '\u2212')
}
