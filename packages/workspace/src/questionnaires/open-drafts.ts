import { QUESTIONNAIRE_TITLE_LENGTH, type QuestionnaireDraft } from '@estela/contract'
import { collector } from '../collector.ts'
import { type DraftContent, DraftKeeper } from './draft-keeper.ts'

/** After so long a pause in writing the draft is saved. */
const PAUSE_MS = 800

/** By code: drafts on a page, and those left with something unsaved, which are taken up again when their page is. */
const open = new Map<string, DraftKeeper>()

/** Takes up a draft that was left unsaved, or begins with the stored one. */
export function openDraft(draft: QuestionnaireDraft): DraftKeeper {
  const { code } = draft
  const keeper = open.get(code) ?? new DraftKeeper(draft, collectorFor(code), PAUSE_MS)
  open.set(code, keeper)
  return keeper
}

const collectorFor = (code: string) => ({
  save: collector.saveDraft.bind(null, code),
  load: () => collector.questionnaireDraft(code),
  newId: () => crypto.randomUUID(),
  putAside: (id: string, { title, minutes, definition }: DraftContent) =>
    collector.saveOwnTemplate(id, {
      title: `${code}: ${title.en}`.slice(0, QUESTIONNAIRE_TITLE_LENGTH),
      source: { kind: 'content', minutes, definition },
    }),
})

/** Saves what is not saved. What cannot be saved now is kept until the page of the draft is opened again. */
export async function leaveDraft(code: string, keeper: DraftKeeper): Promise<void> {
  await keeper.flush()
  if (keeper.current().state !== 'saved') open.set(code, keeper)
  else if (open.get(code) === keeper) open.delete(code)
}

/** The draft is gone: published or discarded. */
export const forgetDraft = (code: string): void => void open.delete(code)
