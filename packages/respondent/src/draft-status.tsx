import { useEffect, useState } from 'react'
import type { DraftState } from './draft-keeper.ts'
import type { MessageKey } from './messages.ts'
import { useSpeech } from './words.tsx'

const LINES: Partial<Record<DraftState, MessageKey>> = {
  saving: 'draft-saving',
  saved: 'draft-saved',
  'kept-here': 'draft-kept-here',
  unsaved: 'draft-unsaved',
}

/** Where the answers are. Read out only when that changes, not at each answer. */
export function DraftStatus({ state }: { readonly state: DraftState }) {
  const { words } = useSpeech()
  const shown = LINES[state]
  const announced = LINES[useSettled(state)]
  return (
    <>
      <span className={`draft-status ${state}`} aria-hidden="true">
        {shown && words(shown)}
      </span>
      <span className="visually-hidden" role="status">
        {announced && words(announced)}
      </span>
    </>
  )
}

/** The last state that is not `saving`. */
function useSettled(state: DraftState): DraftState {
  const [settled, setSettled] = useState(state)
  useEffect(() => {
    if (state !== 'saving') setSettled(state)
  }, [state])
  return settled
}

interface NewerElsewhereProps {
  readonly onTakeOther: () => void
  readonly onKeepThese: () => void
}

/** Two devices have different answers: the person chooses, nothing is overwritten without asking. */
export function NewerElsewhere({ onTakeOther, onKeepThese }: NewerElsewhereProps) {
  const { words } = useSpeech()
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{words('elsewhere-title')}</strong>
      </p>
      <p>{words('elsewhere-text')}</p>
      <p className="choices">
        <button type="button" className="secondary" onClick={onTakeOther}>
          {words('elsewhere-take')}
        </button>
        <button type="button" className="secondary" onClick={onKeepThese}>
          {words('elsewhere-keep')}
        </button>
      </p>
    </div>
  )
}
