/** Says of a tab, by its name, whether it is still open, and keeps this tab's own name taken while it is open. */
export interface TabLocks {
  readonly take: (tab: string) => void
  readonly areOpen: (tabs: readonly string[]) => Promise<ReadonlySet<string>>
}

/** By the browser's locks, which end with the tab whatever ends it. Without them, no other tab is known to be open. */
export const browserTabLocks = (locks: LockManager | undefined): TabLocks => ({
  take(tab) {
    void locks?.request(tab, () => new Promise<never>(() => {}))
  },
  async areOpen(tabs) {
    const held = (await locks?.query())?.held ?? []
    const names = new Set(held.map(({ name }) => name))
    return new Set(tabs.filter((tab) => names.has(tab)))
  },
})
