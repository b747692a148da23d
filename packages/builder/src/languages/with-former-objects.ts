import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'

/** The newer list of texts, with the former object for each text that is as it was: rows of those are not drawn again. */
export function withFormerObjects(
  former: readonly LocalizedString[],
  newer: readonly LocalizedString[],
): readonly LocalizedString[] {
  const byId = new Map(former.map((string) => [string.id, string]))
  return newer.map((string) => {
    const counterpart = byId.get(string.id)
    return counterpart !== undefined && isSame(counterpart, string) ? counterpart : string
  })
}

const isSame = (one: LocalizedString, other: LocalizedString): boolean =>
  one.pointer === other.pointer &&
  one.implied === other.implied &&
  one.kind === other.kind &&
  one.elementPointer === other.elementPointer &&
  isSameMap(one.texts, other.texts) &&
  isSameMap(one.staleFrom, other.staleFrom)

const isSameMap = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)
