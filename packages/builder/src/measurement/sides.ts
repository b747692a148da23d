import type { JsonObject } from '../document/json.ts'

/** The two questionnaires that are shown side by side, and which of them is being edited. */
export interface Sides {
  readonly isOwnLater: boolean
  readonly earlier: JsonObject
  readonly later: JsonObject
  readonly titles: readonly [earlier: string, later: string]
}

/** The one that is not edited. */
export const counterpartOf = ({ isOwnLater, earlier, later }: Sides): JsonObject => (isOwnLater ? earlier : later)
