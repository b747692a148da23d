/** Where sample answers to a construct lie, in steps of its scale, and how far they move until a delayed wave. */
export interface Tendency {
  readonly usual: number
  readonly drift: number
}

const tendency = (usual: number, drift = 0): Tendency => ({ usual, drift })

/** Some constructs fall, some rise and some stay, so that each kind of result can be seen. */
const TENDENCIES: Readonly<Record<string, Tendency>> = {
  'LA.NEED': tendency(4.1, -0.2),
  'LA.CLR': tendency(3.6, 0.3),
  'LA.TIM': tendency(3.7),
  'LA.USE': tendency(4.1, -0.7),
  'LA.CNF': tendency(3.6, -0.4),
  'LA.AUT': tendency(3.4),
  'CB.REL': tendency(4.2, -0.3),
  'CB.LEV': tendency(3.1),
  'CB.SKL': tendency(3.8, -0.5),
  'CB.SKT': tendency(2.4),
  'CB.SUP': tendency(3.6),
  'CB.ENA': tendency(3.1),
  'CB.CTR': tendency(3.3),
  'LA.CTR': tendency(3.2),
  'IC.PRO': tendency(2.6, 0.3),
  'IC.STF': tendency(2.4, 0.2),
  'IC.TOL': tendency(2.7, 0.3),
  'IC.COO': tendency(2.9),
  'IC.SRV': tendency(2.8, 0.3),
  'IC.LRN': tendency(2.3, 0.2),
  'IF.EAS': tendency(3.3, 0.5),
  'IF.REL': tendency(3.4, 0.3),
  'IF.SUP': tendency(4, -0.4),
  'IF.OWN': tendency(2.5, 0.4),
  'IF.CTR': tendency(3.4),
}

/** `construct` without the row of a matrix. */
export const tendencyOf = (construct: string): Tendency => TENDENCIES[construct] ?? tendency(3.9)

/** Whole numbers asked for, by construct: middle, spread and movement until each delayed wave. */
export const NUMBERS: Readonly<
  Record<string, { readonly usual: number; readonly spread: number; readonly drift: number }>
> = {
  'IF.COV': { usual: 35, spread: 10, drift: 18 },
  'IF.DAT.BEFORE': { usual: 22, spread: 3, drift: 0 },
  'IF.DAT.NOW': { usual: 20, spread: 3, drift: -3 },
  'CB.CAS': { usual: 8, spread: 7, drift: 3 },
}

/** Free texts nobody can take for real ones. */
export const SENTENCES = {
  es: [
    'Muestra: el material sirvió para revisar los formularios internos.',
    'Muestra: haría falta una sesión de seguimiento en tres meses.',
    'Muestra: se usó en un expediente de marzo.',
    'Muestra: más ejercicios con casos de la región.',
    'Muestra: coordinar las fechas con las demás instituciones.',
  ],
  en: [
    'Sample: the material helped to revise the internal forms.',
    'Sample: a follow-up session in three months would help.',
    'Sample: it was used for a file in March.',
    'Sample: more exercises with cases from the region.',
    'Sample: agree the dates with the other institutions.',
  ],
} as const

export const REFERENCES = {
  es: 'Muestra: https://example.org/documento',
  en: 'Sample: https://example.org/document',
} as const
