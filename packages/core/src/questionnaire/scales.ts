import type { LocalizedText } from './localized-text.ts'

/** An answer scale: steps are stored by value, never by label, and stand in the order of their meaning. */
export interface Scale {
  readonly id: string
  readonly steps: readonly { readonly value: number; readonly label: LocalizedText }[]
}

/** Answers that are not a step of a scale. They are counted apart and never enter a difference. */
export const MISSING_CODES = { doNotKnow: -97, notApplicable: -98, preferNotToAnswer: -99 } as const
export const isMissingCode = (value: number): boolean => value <= -95 && value >= -99

const scale = (id: string, first: number, english: readonly string[], spanish: readonly string[]): Scale => ({
  id,
  steps: english.map((en, index) => ({ value: first + index, label: { en, es: spanish[index] ?? en } })),
})

/** On a ladder of stages: stopped or withdrawn, which is no further than any other stage. */
export const STOPPED_STAGE = 9

const withStopped = ({ id, steps }: Scale, label: LocalizedText): Scale => ({
  id,
  steps: [...steps, { value: STOPPED_STAGE, label }],
})

const SCALES = [
  scale(
    'AGR5',
    1,
    ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    [
      'Totalmente en desacuerdo',
      'En desacuerdo',
      'Ni de acuerdo ni en desacuerdo',
      'De acuerdo',
      'Totalmente de acuerdo',
    ],
  ),
  scale(
    'QUA5',
    1,
    ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
    ['Muy mala', 'Mala', 'Regular', 'Buena', 'Muy buena'],
  ),
  scale(
    'EXT5',
    1,
    ['Not at all', 'A little', 'In part', 'Largely', 'Fully'],
    ['Nada', 'Un poco', 'En parte', 'En gran parte', 'Totalmente'],
  ),
  scale(
    'CON5',
    1,
    ['Not at all confident', 'Slightly confident', 'Moderately confident', 'Very confident', 'Fully confident'],
    ['Ninguna confianza', 'Poca confianza', 'Moderada confianza', 'Mucha confianza', 'Plena confianza'],
  ),
  scale(
    'FRE5',
    1,
    ['Never', 'Rarely', 'Sometimes', 'Often', 'Every time it was relevant'],
    ['Nunca', 'Rara vez', 'A veces', 'Con frecuencia', 'Siempre que fue pertinente'],
  ),
  scale(
    'PRO5',
    1,
    ['Very unlikely', 'Unlikely', 'As likely as not', 'Likely', 'Very likely'],
    ['Muy poco probable', 'Poco probable', 'Tan probable como improbable', 'Probable', 'Muy probable'],
  ),
  scale(
    'CTR5',
    1,
    ['None', 'Small', 'Moderate', 'Large', 'Decisive: it would not have happened otherwise'],
    ['Ninguna', 'Pequeña', 'Moderada', 'Grande', 'Decisiva: no habría ocurrido de otro modo'],
  ),
  scale(
    'DIF5',
    1,
    ['Far too basic', 'Somewhat basic', 'About right', 'Somewhat advanced', 'Far too advanced'],
    ['Demasiado básico', 'Algo básico', 'Adecuado', 'Algo avanzado', 'Demasiado avanzado'],
  ),
  scale(
    'CAP5',
    1,
    [
      'Not in place',
      'Informal, depends on individuals',
      'Documented, partly applied',
      'Applied regularly',
      'Applied, reviewed and improved',
    ],
    [
      'No existe',
      'Informal, depende de las personas',
      'Documentada, se aplica en parte',
      'Se aplica de manera regular',
      'Se aplica, se revisa y se mejora',
    ],
  ),
  scale(
    'STG',
    0,
    [
      'Request, no text yet',
      'First draft',
      'Review inside or between ministries',
      'Sent to the executive for approval',
      'Before the legislature',
      'Adopted',
      'In force',
      'Regulations or guidelines issued',
      'Applied in daily practice',
      'Stopped or withdrawn',
    ],
    [
      'Solicitud, aún sin texto',
      'Primer borrador',
      'Revisión interna o entre ministerios',
      'Enviado al Ejecutivo para su aprobación',
      'En trámite en el Congreso',
      'Aprobado',
      'Vigente',
      'Reglamento o lineamientos emitidos',
      'Se aplica en la práctica diaria',
      'Detenido o retirado',
    ],
  ),
  withStopped(
    scale(
      'STS',
      0,
      [
        'Not started',
        'Diagnosis',
        'Draft',
        'Validated by stakeholders',
        'Adopted',
        'Budget assigned',
        'In execution',
        'Reviewed and updated',
      ],
      [
        'Sin iniciar',
        'Diagnóstico',
        'Borrador',
        'Validada con los actores',
        'Aprobada',
        'Con presupuesto asignado',
        'En ejecución',
        'Revisada y actualizada',
      ],
    ),
    { en: 'Stopped', es: 'Detenida' },
  ),
  scale(
    'STP',
    1,
    ['Contact', 'Exchange of information', 'Agreement', 'Joint work', 'Product, access or service in use'],
    ['Contacto', 'Intercambio de información', 'Acuerdo', 'Trabajo conjunto', 'Producto, acceso o servicio en uso'],
  ),
] as const

/** The scales of the ready questionnaires, by id. */
export const scales: ReadonlyMap<string, Scale> = new Map(SCALES.map((each) => [each.id, each]))

/** Far too basic … far too advanced: the best answer stands in the middle, so more is not better and a mean says nothing. */
const BEST_IN_THE_MIDDLE: ReadonlySet<string> = new Set(['DIF5'])
/** Stages of a law, of a strategy and of a partnership. */
const LADDERS: ReadonlySet<string> = new Set(['STG', 'STS', 'STP'])

/**
 * Is a step of this scale a place on a ladder? The steps are not equally far apart, and on some ladders the last one
 * means "stopped": movement is told in stages, and is never a change of a rating.
 */
export const isLadder = (scaleId: string): boolean => LADDERS.has(scaleId)

/** May answers on this scale be averaged and called better or worse? */
export const isAveraged = (scaleId: string): boolean => !BEST_IN_THE_MIDDLE.has(scaleId) && !isLadder(scaleId)
