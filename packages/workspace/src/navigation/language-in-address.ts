import { useLanguage } from '@estela/ui/locale-provider'
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { changedSearch } from './scope.ts'

/**
 * Keeps `?lang=` true, where the address has it: the language switch does not know the router, and links built from an
 * old address would bring the old language back on the next reload.
 */
export function useLanguageInAddress(): void {
  const { language } = useLanguage()
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const inAddress = new URLSearchParams(search)
    if (!inAddress.has('lang') || inAddress.get('lang') === language) return
    void navigate(
      { search: changedSearch(inAddress, { lang: language }), hash },
      { replace: true, preventScrollReset: true },
    )
  }, [language, search, hash, navigate])
}
