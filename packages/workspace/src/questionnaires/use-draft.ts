import type { QuestionnaireDraft } from '@estela/contract'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { collector } from '../collector.ts'
import { DraftKeeper, type KeptDraft } from './draft-keeper.ts'
import { useRefreshQuestionnaires } from './questionnaires.query.ts'

/** After so long a pause in writing the draft is saved. */
const PAUSE_MS = 800

interface OpenDraft {
  readonly kept: KeptDraft
  readonly keeper: DraftKeeper
}

/** A draft being written on this page. What is not saved yet is saved when the page is left. */
export function useDraft(draft: QuestionnaireDraft): OpenDraft {
  const { code } = draft
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        draft,
        {
          save: (save) => collector.saveDraft(code, save),
          load: () => collector.questionnaireDraft(code),
          newId: () => crypto.randomUUID(),
        },
        PAUSE_MS,
      ),
  )
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current)
  useLeaving(keeper)
  return { kept, keeper }
}

function useLeaving(keeper: DraftKeeper): void {
  const refresh = useRefreshQuestionnaires()
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.current().state === 'saved') return
      void keeper.flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void keeper.flush().then(refresh)
    }
  }, [keeper, refresh])
}
