import type { InstitutionType } from '@estela/core'
import type { Statement } from './store.ts'

export interface Institution {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly type: InstitutionType
}

export interface Person {
  readonly id: string
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly language: string
}

export const insertInstitution = ({ id, name, country, type }: Institution): Statement => ({
  sql: 'INSERT INTO institution (id, name, country, type) VALUES (?, ?, ?, ?)',
  args: [id, name, country, type],
})

export const insertPerson = ({ id, institutionId, name, email, language }: Person): Statement => ({
  sql: 'INSERT INTO person (id, institution_id, name, email, language) VALUES (?, ?, ?, ?, ?)',
  args: [id, institutionId, name, email, language],
})
