/** What this page needs of `localStorage`. A device may refuse to store (private window, full disk), hence the boolean. */
export interface DeviceStorage {
  /** The text under `key`, or null. */
  read(key: string): string | null
  /** Whether the device keeps the text; if not, it can be read only until the page is closed. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** `localStorage` behind an interface that never throws; `open` is called each time because the property itself may throw. */
export function deviceStorage(open: () => Storage): DeviceStorage {
  const refused = new Map<string, string>()
  return {
    read: (key) => refused.get(key) ?? attempt(() => open().getItem(key), null),
    write(key, text) {
      const isKept = attempt(() => {
        open().setItem(key, text)
        return true
      }, false)
      if (isKept) refused.delete(key)
      else refused.set(key, text)
      return isKept
    },
    remove(key) {
      refused.delete(key)
      attempt(() => open().removeItem(key), undefined)
    },
  }
}

/** The JSON object under `key`; null when there is none or it was damaged. */
export function readObject(storage: DeviceStorage, key: string): Readonly<Record<string, unknown>> | null {
  const text = storage.read(key)
  const value: unknown = text === null ? null : attempt(() => JSON.parse(text), null)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}
