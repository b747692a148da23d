import { useNavigate, useSearchParams } from 'react-router'
import { changedSearch } from '../navigation/scope.ts'

/** A function that writes filters into the address; null removes one. The page stays where it is scrolled to. */
export function useSetFilter(): (changes: Readonly<Record<string, string | null>>) => void {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  return (changes) =>
    void navigate({ search: changedSearch(search, changes) }, { replace: true, preventScrollReset: true })
}
