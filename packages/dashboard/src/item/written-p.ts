/** A p value with its sign, as the reader's locale writes it: "= 0.012", and "< 0.001" for anything smaller. */
export function writtenP(p: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  return p < 0.001 ? `< ${format.format(0.001)}` : `= ${format.format(p)}`
}
