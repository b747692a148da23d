/**
 * When is Easter in the Gregorian calendar? The anonymous rule, whole numbers only; the names of its steps are those of
 * the source.
 * @param year from 1583
 * @returns `YYYY-MM-DD`
 * @source J. Meeus (1991), Astronomical Algorithms, chapter 8; first printed in Nature, 20 April 1876.
 */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const monthAndDay = h + l - 7 * m + 114
  const month = Math.floor(monthAndDay / 31)
  const dayOfMonth = (monthAndDay % 31) + 1
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
