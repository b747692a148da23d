import { describe, expect, it } from 'vitest'
import { addDays } from './local-time.ts'
import { isHoliday } from './national-holidays.ts'

const holidaysIn = (year: number, country: string) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index))
    .filter((day) => day.startsWith(`${year}`) && isHoliday(day, country))
    .map((day) => day.slice(5))

describe('isHoliday', () => {
  it('keeps the sixteen holidays of Peru', () => {
    expect(holidaysIn(2026, 'PER')).toEqual(
      [
        ['01-01', '04-02', '04-03', '05-01', '06-07', '06-29', '07-23', '07-28'],
        ['07-29', '08-06', '08-30', '10-08', '11-01', '12-08', '12-09', '12-25'],
      ].flat(),
    )
  })

  it.each([
    { name: 'Batalla de Ayacucho', monthDay: '12-09', firstYear: 2022 },
    { name: 'Batalla de Junín', monthDay: '08-06', firstYear: 2022 },
    { name: 'Día de la Fuerza Aérea', monthDay: '07-23', firstYear: 2023 },
    { name: 'Día de la Bandera', monthDay: '06-07', firstYear: 2024 },
  ])('keeps the $name in Peru from $firstYear on, when its law came into force', ({ monthDay, firstYear }) => {
    const years = [firstYear - 1, firstYear, firstYear + 1, firstYear + 10]
    expect(years.map((year) => isHoliday(`${year}-${monthDay}`, 'PER'))).toEqual([false, true, true, true])
  })

  // 2024, the year of a new president, as it was published; the others from the wall calendar and the article.
  it.each([
    { year: 2024, days: ['01-01', '02-05', '03-18', '05-01', '09-16', '10-01', '11-18', '12-25'] },
    { year: 2025, days: ['01-01', '02-03', '03-17', '05-01', '09-16', '11-17', '12-25'] },
    { year: 2026, days: ['01-01', '02-02', '03-16', '05-01', '09-16', '11-16', '12-25'] },
    { year: 2027, days: ['01-01', '02-01', '03-15', '05-01', '09-16', '11-15', '12-25'] },
  ])('keeps the days of obligatory rest of Mexico in $year', ({ year, days }) => {
    expect(holidaysIn(year, 'MEX')).toEqual(days)
  })

  it('keeps 1 October in Mexico every six years from 2024 on', () => {
    const years = Array.from({ length: 25 }, (_, index) => 2012 + index)
    expect(years.filter((year) => isHoliday(`${year}-10-01`, 'MEX'))).toEqual([2024, 2030, 2036])
  })

  it('moves the Monday of Benito Juárez from 2007 on only, as the law of 2006 says', () => {
    expect(['2006-03-20', '2007-03-19'].map((day) => isHoliday(day, 'MEX'))).toEqual([false, true])
  })

  it('keeps Thursday and Friday before Easter in Peru and not in Mexico', () => {
    const days = ['2027-03-24', '2027-03-25', '2027-03-26', '2027-03-27', '2027-03-28']
    expect(days.map((day) => isHoliday(day, 'PER'))).toEqual([false, true, true, false, false])
    expect(days.filter((day) => isHoliday(day, 'MEX'))).toEqual([])
  })

  it.each(['ESP', '', 'constructor'])('knows no holiday of %j', (country) => {
    expect(holidaysIn(2026, country)).toEqual([])
  })

  it.each(['PER', 'ESP'])('refuses a day that is none, for %s', (country) => {
    expect(() => isHoliday('2026-02-30', country)).toThrow('"2026-02-30"')
  })
})
