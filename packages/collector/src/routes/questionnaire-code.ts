import { QuestionnaireCode } from '@estela/contract'
import { Problem } from '../http/problem.ts'

/** The code of a questionnaire that may begin. @throws {Problem} `request-invalid` */
export function questionnaireCode(code: string): string {
  if (QuestionnaireCode.safeParse(code).success) return code
  const form = 'A questionnaire code is 2 to 20 capital letters, digits and hyphens.'
  throw new Problem('request-invalid', form, [{ pointer: '', code: 'bad-code' }])
}
