import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { useEditor, useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { applyFix } from './apply-fix.ts'
import { useFindings } from './findings-provider.tsx'
import { ignoring, tellingAgain } from './ignored.ts'
import type { ToldFinding } from './use-told-findings.ts'

/** What a person can do about a finding. */
export interface FindingChanges {
  /** Places of a finding are those of the document that was checked; until it is checked again, a changed one waits. */
  readonly isCurrent: boolean
  readonly fix: () => void
  readonly leave: (reason: string) => void
  readonly tellAgain: () => void
}

/** `onDone` is called when the finding is dealt with and will soon be gone. */
export function useFindingChanges({ found, place }: ToldFinding, onDone: () => void): FindingChanges {
  const t = useTranslations('checks')
  const { announce } = useSession()
  const store = useEditorStore()
  const { document: checked } = useFindings()
  const isCurrent = useEditor(({ present }) => present.document === checked)
  const { fix, message } = found
  const element = place.element ?? ''
  const apply = (change: (document: JsonObject) => JsonObject, told: string) => {
    const { present, apply: record } = store.getState()
    const document = change(present.document)
    if (present.document !== checked || document === present.document) return
    record({ name: 'fix', document, selection: present.selection })
    announce(told)
    onDone()
  }
  return {
    isCurrent,
    fix: () => {
      if (fix !== null) apply((document) => applyFix(document, fix), t('fixed', { change: t(fix.message, fix.data) }))
    },
    leave: (reason) => apply((document) => ignoring(document, element, message, reason), t('left')),
    tellAgain: () => apply((document) => tellingAgain(document, element, message), t('told-again')),
  }
}
