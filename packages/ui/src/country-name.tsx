import { useCallback } from 'react'
import { useLanguage } from './locale-provider.tsx'

// ISO 3166-1, alpha-3 followed by alpha-2: `Intl` knows the names of countries by their two letters only.
const CODES =
  'AFGAF ALBAL DZADZ ANDAD AGOAO ATGAG ARGAR ARMAM AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD BRBBB BLRBY BELBE BLZBZ BENBJ ' +
  'BTNBT BOLBO BIHBA BWABW BRABR BRNBN BGRBG BFABF BDIBI CPVCV KHMKH CMRCM CANCA CAFCF TCDTD CHLCL CHNCN COLCO COMKM ' +
  'COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CYPCY CZECZ DNKDK DJIDJ DMADM DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE ' +
  'SWZSZ ETHET FJIFJ FINFI FRAFR GABGA GMBGM GEOGE DEUDE GHAGH GRCGR GRDGD GTMGT GINGN GNBGW GUYGY HTIHT VATVA HNDHN ' +
  'HUNHU ISLIS INDIN IDNID IRNIR IRQIQ IRLIE ISRIL ITAIT JAMJM JPNJP JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG ' +
  'LAOLA LVALV LBNLB LSOLS LBRLR LBYLY LIELI LTULT LUXLU MDGMG MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MRTMR MUSMU MEXMX ' +
  'FSMFM MDAMD MCOMC MNGMN MNEME MARMA MOZMZ MMRMM NAMNA NRUNR NPLNP NLDNL NZLNZ NICNI NERNE NGANG NIUNU MKDMK NORNO ' +
  'OMNOM PAKPK PLWPW PSEPS PANPA PNGPG PRYPY PERPE PHLPH POLPL PRTPT QATQA ROURO RUSRU RWARW KNAKN LCALC VCTVC WSMWS ' +
  'SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SVKSK SVNSI SLBSB SOMSO ZAFZA SSDSS ESPES LKALK SDNSD SURSR SWESE ' +
  'CHECH SYRSY TJKTJ TZATZ THATH TLSTL TGOTG TONTO TTOTT TUNTN TURTR TKMTM TUVTV UGAUG UKRUA AREAE GBRGB USAUS URYUY ' +
  'UZBUZ VUTVU VENVE VNMVN YEMYE ZMBZM ZWEZW'

const twoLetters: ReadonlyMap<string, string> = new Map(
  CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)

/** The codes of all countries (ISO 3166-1 alpha-3). */
export const COUNTRY_CODES: readonly string[] = [...twoLetters.keys()]

/** The name of a country (ISO 3166-1 alpha-3) in the language of `locale`; the code itself when it is not known. */
export function countryName(code: string, locale: string): string {
  const region = twoLetters.get(code)
  return (region === undefined ? undefined : new Intl.DisplayNames(locale, { type: 'region' }).of(region)) ?? code
}

/** A function that names countries in the language of the page. Stable per language. */
export function useCountryName(): (code: string) => string {
  const { locale } = useLanguage()
  return useCallback((code) => countryName(code, locale), [locale])
}
