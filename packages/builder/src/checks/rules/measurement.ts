import { measurementIssues } from '@estela/core/questionnaire/measurement-issues'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'

/** What some issue names, and others do not. */
const NOTHING = {
  choice: '',
  construct: '',
  expected: '',
  found: '',
  language: '',
  name: '',
  other: '',
  scale: '',
  value: '',
  written: '',
}

/** Rules of measurement, without which the answers to two questionnaires cannot be compared. */
export const measurement: Rule = ({ definition, role }) =>
  measurementIssues(definition, { role }).map(({ code, severity, pointer, data }) =>
    finding('measurement', severity, pointer, { message: `measurement-${code}`, data: { ...NOTHING, ...data } }),
  )
