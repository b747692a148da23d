import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Moves the focus to the heading of a page that was navigated to, so that a screen reader starts there. */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const target = main.current?.querySelector('h1') ?? main.current
    if (target == null) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }, [pathname, main])
}
