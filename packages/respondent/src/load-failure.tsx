import { Component, type ReactNode } from 'react'
import { useSpeech } from './words.tsx'

interface LoadFailureProps {
  readonly children: ReactNode
}

/** Catches that the questions could not be loaded or shown. The answers are in the draft, so that reloading loses nothing. */
export class LoadFailure extends Component<LoadFailureProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError = () => ({ hasFailed: true })

  override render() {
    return this.state.hasFailed ? <LoadFailureNotice /> : this.props.children
  }
}

function LoadFailureNotice() {
  const { words } = useSpeech()
  return (
    <div role="alert">
      <h2>{words('form-failed-title')}</h2>
      <p>{words('form-failed-text')}</p>
      <button type="button" className="primary" onClick={() => location.reload()}>
        {words('try-again')}
      </button>
    </div>
  )
}
