import type { Statement } from './store.ts'

export interface Institution {
  readonly id: string
  readonly name: string
  readonly country: string
}

export interface Person {
  readonly id: string
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly language: string
}

export const insertInstitution = ({ id, name, country }: Institution): Statement => ({
  sql: 'INSERT INTO institution (id, name, country) VALUES (?, ?, ?)',
  args: [id, name, country],
})

export const insertPerson = ({ id, institutionId, name, email, language }: Person): Statement => ({
  sql: 'INSERT INTO person (id, institution_id, name, email, language) VALUES (?, ?, ?, ?, ?)',
  args: [id, institutionId, name, email, language],
})
