import { type DeviceStorage, deviceStorage } from './device-storage.ts'
import type { Timer } from './timer.ts'

class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly #texts = new Map<string, string>()
  readonly #isFull: boolean

  constructor(isFull: boolean) {
    this.#isFull = isFull
  }
  get length(): number {
    return this.#texts.size
  }
  clear(): void {
    this.#texts.clear()
  }
  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null
  }
  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null
  }
  removeItem(key: string): void {
    this.#texts.delete(key)
  }
  setItem(key: string, text: string): void {
    if (this.#isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    this.#texts.set(key, text)
  }
}

/** A device that keeps what it is given. */
export function memoryStorage(): DeviceStorage {
  const storage = new MemoryStorage(false)
  return deviceStorage(() => storage)
}

/** A device that refuses to store. */
export function fullStorage(): DeviceStorage {
  const storage = new MemoryStorage(true)
  return deviceStorage(() => storage)
}

/** A clock that stands still until a test moves it. */
export function manualTimer(): { readonly after: Timer; readonly advance: (ms: number) => Promise<void> } {
  let now = 0
  let waiting: { readonly at: number; readonly action: () => void }[] = []
  const after: Timer = (delayMs, action) => {
    const entry = { at: now + delayMs, action }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((each) => each !== entry)
    }
  }
  const advance = async (ms: number) => {
    const end = now + ms
    for (;;) {
      const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (next === undefined) break
      now = next.at
      waiting = waiting.filter((each) => each !== next)
      next.action()
      await settled()
    }
    now = end
    await settled()
  }
  return { after, advance }
}

/** Lets every promise that can settle do so. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
