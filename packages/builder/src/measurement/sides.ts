import type { JsonObject } from '../document/json.ts'

/** Which of the two questionnaires that are shown side by side is being edited. */
export interface Sides {
  readonly isOwnLater: boolean
  readonly counterpart: JsonObject
  /** How the earlier and the later one are called. */
  readonly titles: readonly [earlier: string, later: string]
}
