import { Component, type ReactNode } from 'react'
import type { MessageKey } from './messages.ts'
import { useSpeech } from './words.tsx'

interface NoticeProps {
  readonly title: MessageKey
  readonly text: MessageKey
}

interface LoadFailureProps extends NoticeProps {
  readonly children: ReactNode
}

/** Catches that a part of the page could not be loaded or shown. Answers are in the draft, so that reloading loses nothing. */
export class LoadFailure extends Component<LoadFailureProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError = () => ({ hasFailed: true })

  override render() {
    const { title, text, children } = this.props
    return this.state.hasFailed ? <LoadFailureNotice title={title} text={text} /> : children
  }
}

function LoadFailureNotice({ title, text }: NoticeProps) {
  const { words } = useSpeech()
  return (
    <div role="alert">
      <h2>{words(title)}</h2>
      <p>{words(text)}</p>
      <button type="button" className="primary" onClick={() => location.reload()}>
        {words('try-again')}
      </button>
    </div>
  )
}
