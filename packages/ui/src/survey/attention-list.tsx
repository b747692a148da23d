import { useEffect, useRef } from 'react'
import type { FormWords } from './form-words.ts'

interface AttentionListProps {
  readonly questions: readonly { readonly name: string; readonly title: string }[]
  /** Whether the collector refused the answers; the list is then the first thing to read. */
  readonly isRefused: boolean
  readonly words: FormWords
  readonly onGoTo: (question: string) => void
}

/** Names the questions to be mended, each with a way to it. */
export function AttentionList({ questions, isRefused, words, onGoTo }: AttentionListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isRefused) list.current?.focus()
  }, [isRefused])
  if (questions.length === 0 && !isRefused) return null
  return (
    <div ref={list} className="attention" role="alert" tabIndex={-1}>
      {isRefused && <p>{words('attention-sent')}</p>}
      {questions.length > 0 && <p className="attention-title">{words('attention-title')}</p>}
      <ul>
        {questions.map(({ name, title }) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => onGoTo(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
