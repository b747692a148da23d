import { useTranslations } from 'use-intl'
import type { Pointer } from '../document/pointer.ts'
import styles from './finding-mark.module.css'
import { useMark } from './findings-provider.tsx'

/** Says on a card or a line of the outline that the checks found something there. */
export function FindingMark({ pointer }: { readonly pointer: Pointer }) {
  const t = useTranslations('checks')
  const mark = useMark(pointer)
  if (mark === null || mark.severity === 'hint') return null
  const words = t(`mark-${mark.severity}`, { count: mark.count })
  return (
    <span className={styles.mark} data-severity={mark.severity} title={words}>
      <span aria-hidden="true">{mark.severity === 'error' ? '✕' : '!'}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
