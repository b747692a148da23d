export type { Json, JsonObject } from './document/json.ts'
export type { Journal } from './journal/use-journal.ts'
export { QuestionnaireBuilder, type QuestionnaireBuilderProps } from './questionnaire-builder.tsx'
