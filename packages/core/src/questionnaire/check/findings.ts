import type { AnswerIssue, AnswerIssueCode } from '../../submission/answers.ts'

/** What a check of one submission has found so far, the two kinds apart. */
export class Findings {
  /** Beyond survey-core: it would store these values, no page of it can produce them. */
  readonly strict: AnswerIssue[] = []
  /** survey-core reports these itself. */
  readonly engine: AnswerIssue[] = []

  refuse(pointer: string, code: AnswerIssueCode): void {
    this.strict.push({ pointer, code })
  }

  report(pointer: string, code: AnswerIssueCode): void {
    this.engine.push({ pointer, code })
  }
}
