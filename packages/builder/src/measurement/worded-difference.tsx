import { useTranslations } from 'use-intl'
import styles from './measurement.module.css'
import { type WordPiece, wordDifference } from './word-difference.ts'

/** A text in which the words that another one has not are marked, also for those who hear it. */
export function WordedDifference(props: {
  readonly before: string
  readonly after: string
  /** Which of the two texts is shown. */
  readonly side: 'before' | 'after'
  readonly language: string
}) {
  const { before, after, side, language } = props
  const left = side === 'before' ? 'added' : 'removed'
  const pieces = wordDifference(before, after).filter(({ kind }) => kind !== left)
  return (
    <span lang={language} dir="auto">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces may repeat, and keep nothing
        <Piece key={index} piece={piece} />
      ))}
    </span>
  )
}

function Piece({ piece: { kind, text } }: { readonly piece: WordPiece }) {
  const t = useTranslations('measurement')
  if (kind === 'both') return `${text} `
  const Marked = kind === 'removed' ? 'del' : 'ins'
  return (
    <>
      <Marked className={styles[kind]}>
        <span className="visually-hidden"> {t(`${kind}-start`)} </span>
        {text}
        <span className="visually-hidden"> {t(`${kind}-end`)} </span>
      </Marked>{' '}
    </>
  )
}
