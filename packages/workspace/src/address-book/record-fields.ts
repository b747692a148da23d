import { ActivityDetails, type AddressBookKind, type AddressRecord, InstitutionRow } from '@estela/contract'

export const INSTITUTION_TYPES = InstitutionRow.shape.type.options
export const CATEGORIES = ActivityDetails.shape.category.options
export const MODES = ActivityDetails.shape.mode.options

/** Languages that pages or questionnaires are likely to come in; a record may have any other. */
export const LIKELY_LANGUAGES = ['es', 'en', 'fr', 'pt', 'ar', 'ru', 'zh'] as const

/** How one column of a record is filled in. */
export interface RecordField {
  readonly name: string
  readonly form:
    | 'text'
    | 'email'
    | 'date'
    | 'paragraphs'
    | 'country'
    | 'language'
    | 'type'
    | 'category'
    | 'mode'
    | 'institution'
    | 'institutions'
    | 'activities'
  readonly isOptional?: boolean
  /** Set once, with a new record. */
  readonly isFixed?: boolean
  /** Word that helps to fill it in. */
  readonly help?: string
  /** The same for a fixed field of a known record. */
  readonly helpWhenFixed?: string
}

const CODE: RecordField = {
  name: 'code',
  form: 'text',
  isFixed: true,
  help: 'help-code',
  helpWhenFixed: 'help-code-fixed',
}

/** The columns of an import, in the order of the form. */
export const RECORD_FIELDS: Readonly<Record<AddressBookKind, readonly RecordField[]>> = {
  institutions: [
    CODE,
    { name: 'name', form: 'text' },
    { name: 'type', form: 'type' },
    { name: 'country', form: 'country' },
  ],
  people: [
    CODE,
    { name: 'name', form: 'text', help: 'help-name' },
    { name: 'email', form: 'email', help: 'help-email' },
    { name: 'language', form: 'language', help: 'help-language' },
    { name: 'institution', form: 'institution', help: 'help-institution' },
    { name: 'country', form: 'country', isOptional: true, help: 'help-country' },
    { name: 'activities', form: 'activities', isOptional: true, help: 'help-activities' },
  ],
  activities: [
    CODE,
    { name: 'title_en', form: 'text', isOptional: true, help: 'help-titles' },
    { name: 'title_es', form: 'text', isOptional: true },
    { name: 'category', form: 'category', help: 'help-category' },
    { name: 'country', form: 'country' },
    { name: 'end_date', form: 'date', isFixed: true, help: 'help-end_date', helpWhenFixed: 'help-end_date-fixed' },
    { name: 'language', form: 'language' },
    { name: 'place', form: 'text', isOptional: true },
    { name: 'mode', form: 'mode' },
    { name: 'institutions', form: 'institutions', isOptional: true },
    { name: 'priorities_en', form: 'paragraphs', isOptional: true },
    { name: 'priorities_es', form: 'paragraphs', isOptional: true },
  ],
}

/** What stands in an empty form. */
export const emptyRecord = (kind: AddressBookKind): AddressRecord =>
  Object.fromEntries(RECORD_FIELDS[kind].map(({ name }) => [name, '']))

/** What stands in the form of a known record: a text that only stands in for another language is left out. */
export function formRecord(record: AddressRecord): AddressRecord {
  const standingIn = ['title', 'priorities'].filter((field) => record[`${field}_en`] === record[`${field}_es`])
  return { ...record, ...Object.fromEntries(standingIn.map((field) => [`${field}_en`, ''])) }
}

/** What was changed in the form; the rest may have been changed by somebody else meanwhile. */
export const changedTexts = (before: AddressRecord, typed: AddressRecord): AddressRecord =>
  Object.fromEntries(Object.entries(typed).filter(([name, text]) => text !== before[name]))

/** Codes in one cell. */
export const codesIn = (text: string): string[] =>
  text
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '')
