import { useSyncExternalStore } from 'react'

// Beside the navigation, tables of five columns need this much.
const wide = matchMedia('(min-width: 64rem)')

/** Whether the screen has room for a table. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches)
}

function subscribe(onChange: () => void): () => void {
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}
