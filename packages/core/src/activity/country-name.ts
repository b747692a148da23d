/** Countries whose two-letter code is the first and third letter of the three-letter code (ISO 3166-1). */
const FIRST_AND_THIRD =
  'ABW AGO AND ARE ARM ATG AUT BDI BGD BHS BLZ BRB BRN CAF CHL CHN COD COG COK CPV CUW DNK ESH FLK FRO FSM GIN GLP GNQ GRD GRL GUF GUY IRQ JAM KAZ KOR LBR LBY MAF MDG MDV MEX MLT MNE MNP MOZ MTQ NIU PAK PCN PLW PNG POL PRT PRY PYF SEN SLB SLV SUR SVK SWE SWZ SYC TCD TKM TUN TUR TUV URY WLF'

const IRREGULAR: Readonly<Record<string, string>> = {
  ALA: 'AX',
  ATA: 'AQ',
  ATF: 'TF',
  BEN: 'BJ',
  BES: 'BQ',
  BIH: 'BA',
  BLR: 'BY',
  COM: 'KM',
  CYM: 'KY',
  EST: 'EE',
  GNB: 'GW',
  IRL: 'IE',
  ISR: 'IL',
  MAC: 'MO',
  MYT: 'YT',
  PRK: 'KP',
  SGS: 'GS',
  SPM: 'PM',
  SRB: 'RS',
  SVN: 'SI',
  UKR: 'UA',
}

/** Two-letter code of a three-letter one (both ISO 3166-1). Every country not listed above uses its first two letters. */
export function twoLetterCode(code: string): string {
  if (FIRST_AND_THIRD.split(' ').includes(code)) return code.charAt(0) + code.charAt(2)
  return IRREGULAR[code] ?? code.slice(0, 2)
}

/** Name of the country with the three-letter code in `language`. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(twoLetterCode(code)) ?? code
