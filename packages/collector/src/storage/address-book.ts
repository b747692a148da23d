import type { InstitutionType } from '@estela/core'
import type { Statement } from './store.ts'

export interface Institution {
  readonly id: string
  /** External reference, unique. */
  readonly code: string
  readonly name: string
  readonly country: string
  readonly type: InstitutionType
}

export interface Person {
  readonly id: string
  /** External reference, unique. */
  readonly code: string
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly language: string
  /** ISO 3166-1 alpha-3: whose working hours count. */
  readonly country: string
}

export const insertInstitution = ({ id, code, name, country, type }: Institution): Statement => ({
  sql: 'INSERT INTO institution (id, code, name, country, type) VALUES (?, ?, ?, ?, ?)',
  args: [id, code, name, country, type],
})

export const insertPerson = (person: Person): Statement => ({
  sql: `INSERT INTO person (id, code, institution_id, name, email, language, country) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  args: [person.id, person.code, person.institutionId, person.name, person.email, person.language, person.country],
})
