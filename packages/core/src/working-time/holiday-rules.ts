/** On which day of a year a holiday falls. */
export type HolidayDate =
  /** `MM-DD`. */
  | { readonly kind: 'fixed'; readonly monthDay: string }
  /** The nth such day of a month, `01` to `12`; weekday 1 is Monday. */
  | { readonly kind: 'nth-weekday'; readonly month: string; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly daysAfter: number }

/** A day on which a whole country rests, under the law of today; what older laws said before is left out. */
export interface HolidayRule {
  readonly name: string
  readonly date: HolidayDate
  /** First year in which it was kept under this law. */
  readonly firstYear: number
  /** 1 for every year; else in the first year and then every so many. */
  readonly everyYears: number
  readonly source: string
}

const rule = (name: string, date: HolidayDate, firstYear: number, source: string, everyYears = 1): HolidayRule => ({
  name,
  date,
  firstYear,
  everyYears,
  source,
})

const on = (monthDay: string): HolidayDate => ({ kind: 'fixed', monthDay })
const afterEaster = (daysAfter: number): HolidayDate => ({ kind: 'easter', daysAfter })
const nthMonday = (nth: number, month: string): HolidayDate => ({ kind: 'nth-weekday', month, weekday: 1, nth })

// Published on 8 November 1991; kept on the day itself, whatever its weekday (article 7 as amended by Ley 26331).
const DL_713 = 'Decreto Legislativo 713, art. 6'

const peru: readonly HolidayRule[] = [
  rule('Año Nuevo', on('01-01'), 1992, DL_713),
  rule('Jueves Santo', afterEaster(-3), 1992, DL_713),
  rule('Viernes Santo', afterEaster(-2), 1992, DL_713),
  rule('Día del Trabajo', on('05-01'), 1992, DL_713),
  // Published on 15 June 2023, after that year's day.
  rule('Batalla de Arica y Día de la Bandera', on('06-07'), 2024, `${DL_713}, Ley 31788`),
  rule('San Pedro y San Pablo', on('06-29'), 1992, DL_713),
  rule('Día de la Fuerza Aérea del Perú', on('07-23'), 2023, 'Ley 16126, Ley 31822'),
  rule('Fiestas Patrias', on('07-28'), 1992, DL_713),
  rule('Fiestas Patrias', on('07-29'), 1992, DL_713),
  rule('Batalla de Junín', on('08-06'), 2022, `${DL_713}, Ley 31530`),
  rule('Santa Rosa de Lima', on('08-30'), 1992, DL_713),
  rule('Combate de Angamos', on('10-08'), 1992, DL_713),
  rule('Todos los Santos', on('11-01'), 1992, DL_713),
  rule('Inmaculada Concepción', on('12-08'), 1992, DL_713),
  // Published on 31 December 2021.
  rule('Batalla de Ayacucho', on('12-09'), 2022, `${DL_713}, Ley 31381`),
  rule('Navidad del Señor', on('12-25'), 1992, DL_713),
]

// In force since 1 May 1970. Days of elections, which it also names, are Sundays.
const LFT_74 = 'Ley Federal del Trabajo, art. 74'
const LFT_74_OF_2006 = `${LFT_74}, Diario Oficial de la Federación, 17 January 2006`
const LFT_74_OF_2024 = `${LFT_74}, Diario Oficial de la Federación, 30 September 2024`

const mexico: readonly HolidayRule[] = [
  rule('Año Nuevo', on('01-01'), 1971, LFT_74),
  rule('Día de la Constitución', nthMonday(1, '02'), 2006, LFT_74_OF_2006),
  // A year later than the others, by the second transitory article.
  rule('Natalicio de Benito Juárez', nthMonday(3, '03'), 2007, LFT_74_OF_2006),
  rule('Día del Trabajo', on('05-01'), 1970, LFT_74),
  rule('Día de la Independencia', on('09-16'), 1970, LFT_74),
  rule('Transmisión del Poder Ejecutivo Federal', on('10-01'), 2024, LFT_74_OF_2024, 6),
  rule('Día de la Revolución', nthMonday(3, '11'), 2006, LFT_74_OF_2006),
  rule('Navidad', on('12-25'), 1970, LFT_74),
]

/** What is known of national holidays, by ISO 3166-1 alpha-3. */
export const holidayRules: ReadonlyMap<string, readonly HolidayRule[]> = new Map([
  ['PER', peru],
  ['MEX', mexico],
])
