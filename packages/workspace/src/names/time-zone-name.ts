import { useLanguage } from '@estela/ui/locale-provider'

/** A function that names a time zone (IANA) in the reader's language, with its own name behind. */
export function useTimeZoneName(): (timeZone: string) => string {
  const { locale } = useLanguage()
  return (timeZone) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value
    return name === undefined || name === timeZone ? timeZone : `${name} (${timeZone})`
  }
}
