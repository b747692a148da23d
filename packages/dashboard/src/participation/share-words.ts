import { useLanguage } from '@estela/ui/locale-provider'

/** Whether a share of so many people may be told: of fewer than ten, counts are told and no percentages (M12). */
export const hasShares = (people: number): boolean => people >= 10

/** A function that writes a share as a percentage; null where it is not known or is one of too few people. */
export function useShareWords(digits = 0): (share: number | null, people: number) => string | null {
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return (share, people) => (share === null || !hasShares(people) ? null : format.format(share))
}
