export type { Json, JsonObject } from './document/json.ts'
export { QuestionnaireBuilder, type QuestionnaireBuilderProps } from './questionnaire-builder.tsx'
