import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface DisclosureProps {
  readonly title: string
  readonly text: string
  /** On the button that shows the rest. */
  readonly open: string
  readonly children: (close: () => void) => ReactNode
}

/** A decision that most people do not take: a heading, what it means, and a button that shows the rest. */
export function Disclosure({ title, text, open, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  const headingId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <p>{text}</p>
      {isOpen ? (
        <div className="panel">{children(() => setOpen(false))}</div>
      ) : (
        <button ref={button} type="button" className="secondary" onClick={() => setOpen(true)}>
          {open}
        </button>
      )}
    </section>
  )
}

/** The first thing in what has just been shown: a screen reader goes on there. */
export function PanelTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  )
}
