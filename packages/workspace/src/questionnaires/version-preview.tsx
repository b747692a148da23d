import { type JsonObject, QuestionnairePreview } from '@estela/builder'
import type { QuestionnaireVersion } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'

/** A published version as its recipients see it, to try. Nothing is stored. */
export function VersionPreview({ version }: { readonly version: QuestionnaireVersion }) {
  const { language } = useLanguage()
  return <QuestionnairePreview key={version.code} value={version.definition as JsonObject} language={language} />
}
