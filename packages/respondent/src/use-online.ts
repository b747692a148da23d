import { useEffect } from 'react'

/** Calls `action` whenever the device is online again. */
export function useOnline(action: () => void): void {
  useEffect(() => {
    window.addEventListener('online', action)
    return () => window.removeEventListener('online', action)
  }, [action])
}
