import type { WaveTemplateDraft, WaveTemplatePreview } from '@estela/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { isEndDate } from '../end-date/read-end-date.ts'
import { countryIn } from '../navigation/scope.ts'
import { overviewQuery } from '../overview/overview.query.ts'
import { waveTemplatePreviewQuery } from './wave-templates.query.ts'

/** The countries of the pilots, whose holidays are known, for a database without activities. */
const PILOTS = ['MEX', 'PER']

/** An imagined activity and what a template would mean for it. */
export interface Trial {
  readonly endDate: string
  readonly country: string
  readonly countries: readonly string[]
  readonly setEndDate: (typed: string) => void
  readonly setCountry: (country: string) => void
  readonly query: UseQueryResult<WaveTemplatePreview>
}

/** Tries the draft out as it is typed; null while it cannot be read. */
export function useTrial(draft: WaveTemplateDraft | null): Trial {
  const [search] = useSearchParams()
  const overview = useQuery(overviewQuery)
  const [endDate, setEndDate] = useState(() => new Date().toISOString().slice(0, 10))
  const [chosen, setCountry] = useState(countryIn(search))
  const known = overview.data?.countries.map(({ country }) => country) ?? []
  const countries = [...new Set([...(known.length > 0 ? known : PILOTS), ...(chosen === null ? [] : [chosen])])]
  const country = chosen ?? countries[0] ?? 'PER'
  const query = useQuery({
    ...waveTemplatePreviewQuery({ waves: draft?.waves ?? [], endDate, country }),
    enabled: draft !== null && isEndDate(endDate),
  })
  return { endDate, country, countries, setEndDate, setCountry, query }
}
