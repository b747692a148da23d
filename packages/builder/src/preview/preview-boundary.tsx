import { Component, type ReactNode } from 'react'

interface PreviewBoundaryProps {
  /** Another one is another try. */
  readonly attempt: unknown
  readonly failed: (reason: string) => ReactNode
  readonly children: ReactNode
}

/** Shows why survey-core could not show a questionnaire, instead of nothing, until it is another one. */
export class PreviewBoundary extends Component<PreviewBoundaryProps, { readonly reason: string | null }> {
  override state = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override componentDidUpdate(before: PreviewBoundaryProps) {
    if (before.attempt !== this.props.attempt && this.state.reason !== null) this.setState({ reason: null })
  }

  override render() {
    return this.state.reason === null ? this.props.children : this.props.failed(this.state.reason)
  }
}
