/**
 * Does JavaScript keep this JSON number as it is written? Not 12345678901234567890, which becomes …567000; but 1.50,
 * which is the same number as 1.5. Linear in the length of the literal.
 */
export const isKeptExactly = (literal: string): boolean => decimal(literal) === decimal(String(Number(literal)))

/** A number in one form only: sign, digits without zeros at either end, power of ten. */
function decimal(literal: string): string {
  const sign = literal.startsWith('-') ? '-' : ''
  const [mantissa = '', exponent = '0'] = literal.slice(sign.length).toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  let first = 0
  while (digits[first] === '0') first += 1
  if (first === digits.length) return '0'
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return `${sign}${digits.slice(first, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}
