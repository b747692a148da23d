import type { Finding, FindingData } from './finding.ts'

/** Translates with the words of the whole builder, as `useTranslations()` does: `checks.title`. */
export interface CheckWords {
  (key: string, values?: FindingData): string
  readonly has: (key: string) => boolean
}

/** What a finding says, in one or two sentences. Properties are called by words where there are any. */
export function wordsOfFinding({ message, data }: Pick<Finding, 'message' | 'data'>, t: CheckWords): string {
  const { prop, suggestion } = data
  const property = `checks.property-${prop}`
  const sentence = t(keyOf(message), { ...data, ...(prop !== undefined && t.has(property) && { prop: t(property) }) })
  return suggestion === undefined || suggestion === ''
    ? sentence
    : `${sentence} ${t('checks.did-you-mean', { suggestion })}`
}

/** Limits and rules of measurement are told elsewhere too, with the same words. */
function keyOf(message: string): string {
  const family = Object.keys(FAMILIES).find((start) => message.startsWith(start))
  return family === undefined ? `checks.${message}` : `${FAMILIES[family]}${message.slice(family.length)}`
}

const FAMILIES: Readonly<Record<string, string>> = {
  'limit-': 'document.issue-',
  'measurement-': 'measurement.issue-',
}
