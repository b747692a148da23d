import { useRef, useState } from 'react'
import styles from './letter-frame.module.css'

/**
 * A letter as a mail program shows it. No script of it runs. The page's Content-Security-Policy holds inside too and takes no
 * style out of markup, so the styles of the letter are set once it is there.
 */
export function LetterFrame({ title, html }: { readonly title: string; readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      // In a letter every quotation mark of a text is escaped: what looks like an attribute is one.
      srcDoc={html.replaceAll(' style="', ' data-style="')}
      style={height === null ? undefined : { blockSize: height }}
      onLoad={() => {
        const page = frame.current?.contentDocument
        if (page != null) setHeight(dress(page))
      }}
    />
  )
}

/** Gives the letter its styles, lets its links open beside the workspace, and measures it. */
function dress(page: Document): number {
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
  }
  for (const link of page.links) {
    link.target = '_blank'
    link.relList.add('noopener', 'noreferrer')
  }
  return page.documentElement.scrollHeight
}
