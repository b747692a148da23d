import { type FieldError, ProblemError } from '@estela/contract'

/** A reason why a draft is not published, at its place. */
export interface PlacedProblem {
  readonly code: string
  /** JSON pointer into the definition; null for the title of the questionnaire. */
  readonly pointer: string | null
  /** Names of the pages, panels and questions that it is in, from the outside in. */
  readonly names: readonly string[]
  /** What the checking program says about it, in English; null when the code says it all. */
  readonly detail: string | null
}

/** What one language lacks. */
export interface LanguageProblems {
  readonly language: string
  readonly places: readonly PlacedProblem[]
}

export interface PublicationProblems {
  /** Must be put right. */
  readonly faults: readonly PlacedProblem[]
  /** May be published with, when the author says so. */
  readonly gaps: readonly LanguageProblems[]
}

const OF_A_LANGUAGE: ReadonlySet<string> = new Set(['language-missing', 'language-stale', 'placeholder-fault'])

/** Why the collector did not publish the draft; null when the error is another one. */
export function publicationProblems(error: Error | null, definition: unknown): PublicationProblems | null {
  if (!(error instanceof ProblemError) || error.problem !== 'definition-invalid') return null
  const all = error.body.errors ?? []
  const inLanguages = all.filter(({ code }) => OF_A_LANGUAGE.has(code))
  const languages = [...new Set(inLanguages.map(({ value }) => value ?? ''))]
  return {
    faults: all.filter(({ code }) => !OF_A_LANGUAGE.has(code)).map((each) => placed(each, definition)),
    gaps: languages.map((language) => ({
      language,
      places: inLanguages
        .filter(({ value }) => value === language)
        .map((each) => ({ ...placed(each, definition), detail: null })),
    })),
  }
}

function placed({ pointer, code, value }: FieldError, definition: unknown): PlacedProblem {
  const inDefinition = pointer.startsWith('/definition') ? pointer.slice('/definition'.length) : null
  return {
    code,
    pointer: inDefinition,
    names: inDefinition === null ? [] : namesAlong(definition, inDefinition),
    detail: value ?? null,
  }
}

function namesAlong(definition: unknown, pointer: string): string[] {
  const names: string[] = []
  let value = definition
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break
    value = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    if ('name' in value && typeof value.name === 'string') names.push(value.name)
  }
  return names
}
