/** Something that people do, whatever the schedule does. */
export interface Happening {
  readonly at: Date
  readonly happen: () => Promise<unknown>
}

/** What is still to happen, in the order of time. */
export class Happenings {
  private waiting: Happening[]

  constructor(first: readonly Happening[]) {
    this.waiting = sorted(first)
  }

  add(further: readonly Happening[]): void {
    if (further.length > 0) this.waiting = sorted([...this.waiting, ...further])
  }

  nextAt(): Date | null {
    return this.waiting[0]?.at ?? null
  }

  async happenUntil(now: Date): Promise<void> {
    const due = this.waiting.filter(({ at }) => at <= now)
    this.waiting = this.waiting.slice(due.length)
    for (const { happen } of due) await happen()
  }
}

const sorted = (happenings: readonly Happening[]): Happening[] =>
  happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())
