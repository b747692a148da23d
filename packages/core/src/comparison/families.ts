import { benjaminiHochberg, holm } from '@estela/statistics'
import type { AdjustedP } from './change.ts'
import type { Role } from './comparison.ts'

/** One test of a family: the items of one pair of questionnaires that were tested in the same two waves. */
export interface FamilyMember {
  readonly family: string
  readonly role: Role
  readonly p: number
}

/** What an adjusted p may be at most to count as a finding. */
const LIMITS = { holm: 0.05, 'benjamini-hochberg': 0.1 } as const

/**
 * What is left of each p when many items are looked at? Items that the analysis plan names are adjusted among
 * themselves by Holm; the others of the family by Benjamini and Hochberg (methodology M11).
 * @returns in the order of the members
 */
export function adjustFamilies(members: readonly FamilyMember[]): readonly AdjustedP[] {
  const keyOf = ({ family, role }: FamilyMember) => `${role} ${family}`
  const adjusted = new Map<FamilyMember, AdjustedP>()
  for (const key of new Set(members.map(keyOf))) {
    const family = members.filter((member) => keyOf(member) === key)
    const method = family[0]?.role === 'confirmatory' ? ('holm' as const) : ('benjamini-hochberg' as const)
    const pValues = (method === 'holm' ? holm : benjaminiHochberg)(family.map(({ p }) => p))
    family.forEach((member, index) => {
      adjusted.set(member, { method, p: pValues[index] ?? 1, family: family.length, limit: LIMITS[method] })
    })
  }
  return members.map((member) => adjusted.get(member) as AdjustedP)
}
