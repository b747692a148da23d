import { useTranslations } from 'use-intl'
import styles from './text-difference.module.css'
import { type TextPart, wordDifference } from './word-difference.ts'

/** A text before and after a change as one, or one `side` of it: what went and what came is marked for eyes and ears. */
export function TextDifference(props: {
  readonly before: string
  readonly after: string
  readonly side?: 'before' | 'after'
}) {
  const { before, after, side } = props
  const left = side === undefined ? null : side === 'before' ? 'added' : 'removed'
  return (
    <span className={styles.marked} dir="auto">
      {wordDifference(before, after)
        .filter(({ kind }) => kind !== left)
        .map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are shown once, in their order
          <Part key={index} part={part} />
        ))}
    </span>
  )
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  const t = useTranslations('ui')
  if (kind === 'same') return text
  const [Mark, start] = kind === 'removed' ? (['del', t('removed')] as const) : (['ins', t('added')] as const)
  return (
    <Mark>
      <span className="visually-hidden"> {start} </span>
      {text}
      <span className="visually-hidden"> {t('mark-end')} </span>
    </Mark>
  )
}
