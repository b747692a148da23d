import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { folded } from '../search/folded.ts'
import { useSession } from '../session/session.tsx'
import type { ShownFindings } from './check-filter.tsx'
import type { Finding } from './finding.ts'
import { useFindings } from './findings-provider.tsx'
import { type FindingPlace, placesIn } from './place-of-finding.ts'
import { type CheckWords, wordsOfFinding } from './words-of-finding.ts'

/** A finding in the words of the reader. */
export interface ToldFinding {
  readonly key: string
  readonly found: Finding
  readonly words: string
  readonly place: FindingPlace
}

/** The findings that the reader wants to see, in words. */
export function useToldFindings({ severity, text }: ShownFindings): readonly ToldFinding[] {
  const t = useTranslations() as CheckWords
  const { textLanguage } = useSession()
  const { findings, document } = useFindings()
  const told = useMemo(() => {
    if (document === null) return []
    const placeOf = placesIn(document, textLanguage, t)
    const counts = new Map<string, number>()
    return findings.map((found): ToldFinding => {
      const id = `${found.message} ${found.pointer}`
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      return { key: `${id} ${count}`, found, words: wordsOfFinding(found, t), place: placeOf(found.pointer) }
    })
  }, [findings, document, textLanguage, t])
  const sought = folded(text.trim())
  return told.filter(
    ({ found, words, place }) =>
      (severity === null || found.severity === severity) &&
      folded(`${words} ${place.name} ${place.text}`).includes(sought),
  )
}
