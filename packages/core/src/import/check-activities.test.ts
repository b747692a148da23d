import { describe, expect, it } from 'vitest'
import { ACTIVITY_COLUMNS, activityCells, checkActivities, type KnownToActivities } from './check-activities.ts'
import type { ImportedActivity, ImportTable } from './import-plan.ts'

const HEADER = ACTIVITY_COLUMNS.map(({ name }) => name)
const COURSE: ImportedActivity = {
  code: 'A-1',
  title: { en: 'Patent examination', es: 'Examen de patentes' },
  category: 'capacity-building',
  country: 'PER',
  endDate: '2026-03-10',
  language: 'es',
  place: 'Lima',
  mode: 'in-person',
  institutions: ['I-1', 'I-2'],
  priorities: { en: 'Shorter backlog.\nBetter searches.' },
}

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): ImportTable => ({
  columns,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

const known = (...activities: readonly ImportedActivity[]): KnownToActivities => ({
  activities: new Map(activities.map((activity) => [activity.code, activity])),
  institutions: new Set(['I-1', 'I-2']),
})

/** The course with some cells written differently. */
const row = (cells: Readonly<Record<string, string>>) =>
  activityCells(COURSE).map((cell, index) => cells[HEADER[index] ?? ''] ?? cell)

describe('checkActivities', () => {
  it('reads back what an export wrote, and finds it unchanged', () => {
    const file = table(HEADER, activityCells(COURSE))
    expect(checkActivities(file, known()).added).toEqual([COURSE])
    expect(checkActivities(file, known(COURSE))).toMatchObject({ problemCount: 0, unchanged: 1 })
  })

  it('refuses an activity without end date, from which no wave could be planned', () => {
    const plan = checkActivities(table(HEADER, row({ end_date: ' ' })), known())
    expect(plan.added).toEqual([])
    expect(plan.problems).toEqual([{ row: 2, column: 'end_date', code: 'empty', value: ' ', hints: [] }])
  })

  it('shows the end date that moves', () => {
    const plan = checkActivities(table(HEADER, row({ end_date: '2026-04-02' })), known(COURSE))
    expect(plan.changed).toEqual([{ before: COURSE, after: { ...COURSE, endDate: '2026-04-02' } }])
  })

  it.each(['10/03/2026', '2026-02-30', '2026-3-1', '0206-03-10', '2206-03-10', 'soon'])(
    'refuses the end date %s',
    (end_date) => {
      expect(checkActivities(table(HEADER, row({ end_date })), known()).problems).toEqual([
        { row: 2, column: 'end_date', code: 'not-a-date', value: end_date, hints: ['YYYY-MM-DD'] },
      ])
    },
  )

  it('needs one of the two titles, and lets Spanish stand in for English', () => {
    expect(checkActivities(table(HEADER, row({ title_en: '', title_es: '' })), known()).problems).toMatchObject([
      { column: 'title_en', code: 'empty', hints: ['title_es'] },
    ])
    const spanish = checkActivities(table(HEADER, row({ title_en: '' })), known()).added[0]
    expect(spanish?.title).toEqual({ en: 'Examen de patentes', es: 'Examen de patentes' })
  })

  it('keeps texts in languages that the table cannot say, and drops one that it leaves empty', () => {
    const before = { ...COURSE, title: { ...COURSE.title, fr: 'Examen des brevets' } }
    expect(checkActivities(table(HEADER, activityCells(before)), known(before)).unchanged).toBe(1)
    const after = checkActivities(table(HEADER, row({ title_es: '' })), known(before)).changed[0]?.after
    expect(after?.title).toEqual({ en: 'Patent examination', fr: 'Examen des brevets' })
  })

  it('corrects the English that Spanish stood in for, when the table has only Spanish', () => {
    const before = { ...COURSE, title: { en: 'Exámen', es: 'Exámen' }, priorities: { en: '' } }
    const columns = HEADER.filter((name) => !name.endsWith('_en'))
    const cells = row({ title_es: 'Examen' }).filter((_, index) => !HEADER[index]?.endsWith('_en'))
    const after = checkActivities(table(columns, cells), known(before)).changed[0]?.after
    expect(after?.title).toEqual({ en: 'Examen', es: 'Examen' })
  })

  it('leaves alone what a column that is not in the table would say', () => {
    const required = ['code', 'category', 'country', 'end_date', 'language', 'mode']
    const cells = activityCells(COURSE).filter((_, index) => required.includes(HEADER[index] ?? ''))
    expect(checkActivities(table(required, cells), known(COURSE)).unchanged).toBe(1)
  })

  it('says what is wrong with each cell', () => {
    const wrong = row({
      category: 'course',
      mode: 'remote',
      institutions: 'I-1;I-9',
      priorities_en: 'x'.repeat(2_001),
      language: '',
    })
    const { problems } = checkActivities(table(HEADER, wrong), known())
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['category', 'not-allowed'],
      ['language', 'empty'],
      ['mode', 'not-allowed'],
      ['institutions', 'unknown-reference'],
      ['priorities_en', 'too-long'],
    ])
    expect(problems[2]?.hints).toEqual(['in-person', 'online', 'blended'])
  })
})
