import type { LocalizedText } from '../questionnaire/localized-text.ts'

/** The six kinds of technical assistance (CDIP/22/11, paragraph 18). */
export const CATEGORIES = [
  'ip-strategy',
  'infrastructure',
  'capacity-building',
  'legislative-assistance',
  'da-project',
  'public-private-partnership',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Who receives assistance. */
export const INSTITUTION_TYPES = [
  'ip-office',
  'ministry',
  'legislature',
  'judiciary',
  'university',
  'business',
  'collective-management',
  'civil-society',
  'other',
] as const
export type InstitutionType = (typeof INSTITUTION_TYPES)[number]

/** One act of assistance. */
export interface Activity {
  readonly id: string
  /** External reference, unique. */
  readonly code: string
  readonly title: LocalizedText
  readonly category: Category
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly endDate: string
  readonly language: string
  readonly place: string
  readonly mode: 'in-person' | 'online' | 'blended'
  /** Needs stated in the request and priorities agreed on; piped into questions as {priorities}. */
  readonly priorities: LocalizedText
  readonly programmes: readonly { readonly name: string; readonly role: 'lead' | 'joint' }[]
  readonly isSample: boolean
}
