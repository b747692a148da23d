import { useEffect, useRef } from 'react'

/**
 * The first field takes the focus when a form is shown, and the first wrong one whenever `attempt` changes: it tells one
 * attempt to send, or one reply, from another.
 */
export function useFieldFocus(attempt: string) {
  const form = useRef<HTMLFormElement>(null)
  const isShown = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what the focus follows.
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong !== null && wrong !== undefined) wrong.focus()
    else if (!isShown.current) form.current?.querySelector('input')?.focus()
    isShown.current = true
  }, [attempt])
  return form
}
