import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { KNOWN_VARIABLES } from './variables.ts'

/** What stands for variables in a preview: what was written for them, else a sample. The same object for the same values. */
export function useSampleValues(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const t = useTranslations('preview')
  const samples = JSON.stringify(Object.fromEntries(KNOWN_VARIABLES.map((name) => [name, t(`sample-${name}`)])))
  return useMemo(() => ({ ...(JSON.parse(samples) as Record<string, string>), ...written }), [samples, written])
}
