import { useTranslations } from 'use-intl'
import styles from './questionnaires.module.css'
import { type TextPart, wordDifference } from './word-difference.ts'

/** A text that was changed, with the words that went and those that came marked for eyes and ears. */
export function MarkedText({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  return (
    <p className={styles.marked}>
      {wordDifference(before ?? '', after ?? '').map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are shown once, in their order
        <Part key={index} part={part} />
      ))}
    </p>
  )
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  const tell = useTranslations('questionnaires')
  if (kind === 'same') return text
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="visually-hidden"> {tell(`mark-${kind}`)} </span>
      {text}
      <span className="visually-hidden"> {tell('mark-end')} </span>
    </Mark>
  )
}
