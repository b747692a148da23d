import { languagesIn } from '@estela/core/questionnaire/language-gaps'
import { type LocalizedString, localizedStrings, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { withStaleTexts } from '@estela/core/questionnaire/stale-note'
import { type PlaceholderFault, placeholderFault } from '@estela/core/questionnaire/translatable'
import { withStillRight } from '@estela/core/questionnaire/with-text'
import type { JsonObject } from '../document/json.ts'
import { languageTag } from './language-tag.ts'
import { pointerWhenPromoted } from './promote.ts'
import { translated } from './translate.ts'
import type { FileEntry } from './translation-file.ts'
import { xliffId } from './xliff-id.ts'

/** One thing that an import would do. */
export interface PlannedTranslation {
  /** `confirmed`: the same text, said to be right for a source that was changed. */
  readonly kind: 'added' | 'changed' | 'confirmed'
  readonly string: LocalizedString
  readonly language: string
  /** '' where there is no translation yet. */
  readonly before: string
  readonly after: string
  /** The source that was translated, where it is not the present one; the translation comes in as stale. */
  readonly madeFrom: string | null
  /** Placeholders that the translation lost or has of its own. */
  readonly fault: PlaceholderFault | null
}

/** What a file would do to a questionnaire. */
export interface ImportPlan {
  readonly planned: readonly PlannedTranslation[]
  /** Languages of the file in which the questionnaire has no text yet. */
  readonly newLanguages: readonly string[]
  readonly unchanged: number
  /** Without a translation in the file; what the questionnaire has stays. */
  readonly empty: number
  /** Texts that the questionnaire does not have. */
  readonly unknown: readonly FileEntry[]
}

/** What would these entries of a file do to the document? Nothing is changed. */
export function planImport(document: JsonObject, entries: readonly FileEntry[]): ImportPlan {
  const strings = localizedStrings(document)
  const byId = new Map(
    strings.flatMap((string) => [[xliffId(string.id), string] as const, [string.id, string] as const]),
  )
  const spelling = new Map(languagesIn(strings).map((language) => [languageTag(language) ?? language, language]))
  const pairs = entries.map((entry) => {
    const language = spelling.get(entry.language) ?? entry.language
    return { entry, language, string: byId.get(entry.id) }
  })
  const known = pairs.filter((pair): pair is KnownPair => pair.string !== undefined)
  const filled = known.filter(({ entry }) => entry.text.trim() !== '')
  const planned = filled.flatMap((pair) => plannedFor(pair))
  const used = new Set(planned.map(({ language }) => language))
  return {
    planned,
    newLanguages: [...used].filter((language) => !spelling.has(languageTag(language) ?? language)),
    unchanged: filled.length - planned.length,
    empty: known.length - filled.length,
    unknown: pairs.filter(({ string }) => string === undefined).map(({ entry }) => entry),
  }
}

interface KnownPair {
  readonly entry: FileEntry
  readonly language: string
  readonly string: LocalizedString
}

function plannedFor({ entry, language, string }: KnownPair): PlannedTranslation[] {
  const before = string.texts.get(language) ?? ''
  const source = sourceOf(string)
  const madeFrom = entry.source === null || entry.source === '' || entry.source === source ? null : entry.source
  const isSame = before === entry.text
  if (isSame && !(entry.isConfirmed === true && madeFrom === null && string.staleFrom.has(language))) return []
  const kind = isSame ? 'confirmed' : before.trim() === '' ? 'added' : 'changed'
  return [{ kind, string, language, before, after: entry.text, madeFrom, fault: placeholderFault(source, entry.text) }]
}

/** The document with what was planned for it. */
export const withImport = (document: JsonObject, planned: readonly PlannedTranslation[]): JsonObject =>
  planned.reduce((changed, each) => withPlanned(changed, each), document)

function withPlanned(
  document: JsonObject,
  { kind, string, language, after, madeFrom }: PlannedTranslation,
): JsonObject {
  if (kind === 'confirmed') return withStillRight(document, string.pointer, language)
  const pointer = pointerWhenPromoted(string)
  const changed = translated(document, string, language, after)
  return madeFrom === null
    ? changed
    : withStaleTexts(changed, pointer, (stale) => new Map([...stale, [language, madeFrom]]))
}
