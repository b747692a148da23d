import type { Finding, FindingData } from './finding.ts'

/** Translates within `checks`, as `useTranslations('checks')` does. */
export interface CheckWords {
  (key: string, values?: FindingData): string
  readonly has: (key: string) => boolean
}

/** What a finding says, in one or two sentences. Properties are called by words where there are any. */
export function wordsOfFinding({ message, data }: Pick<Finding, 'message' | 'data'>, t: CheckWords): string {
  const { prop, suggestion } = data
  const property = `property-${prop}`
  const sentence = t(message, { ...data, ...(prop !== undefined && t.has(property) && { prop: t(property) }) })
  return suggestion === undefined || suggestion === '' ? sentence : `${sentence} ${t('did-you-mean', { suggestion })}`
}
