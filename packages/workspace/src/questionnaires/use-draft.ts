import type { QuestionnaireDraft } from '@estela/contract'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DraftKeeper, KeptDraft } from './draft-keeper.ts'
import { leaveDraft, openDraft } from './open-drafts.ts'
import { useRefreshQuestionnaires } from './questionnaires.query.ts'

/** A draft being written on this page. What is not saved yet is saved when the page is left. */
export function useDraft(draft: QuestionnaireDraft): { readonly kept: KeptDraft; readonly keeper: DraftKeeper } {
  const [keeper] = useState(() => openDraft(draft))
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current)
  const refresh = useRefreshQuestionnaires()
  const { code } = draft
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.current().state === 'saved') return
      void keeper.flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void leaveDraft(code, keeper).then(refresh)
    }
  }, [code, keeper, refresh])
  return { kept, keeper }
}
