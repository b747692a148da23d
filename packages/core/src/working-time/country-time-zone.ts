import { timeZones } from './time-zones.ts'

// A map, because an object would also answer to `constructor`.
const zoneByCountry: ReadonlyMap<string, string> = new Map(Object.entries(timeZones))

/**
 * By which clock do people of this country work? By the capital's: where a country has several time zones, nobody's own
 * is known.
 * @param country ISO 3166-1 alpha-3
 * @returns name of an IANA time zone; `UTC` for a country that is not in the table
 */
export const timeZoneOf = (country: string): string => zoneByCountry.get(country) ?? 'UTC'
