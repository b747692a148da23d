/** What a change did, as told beside undo and redo. Each has its words in `messages`. */
export const CHANGE_NAMES = [
  'add',
  'move',
  'delete',
  'duplicate',
  'paste',
  'convert',
  'rename',
  'set-property',
  'set-text',
  'set-condition',
  'translate',
  'import-translations',
  'measure',
  'fix',
  'edit-json',
  'recover',
] as const
export type ChangeName = (typeof CHANGE_NAMES)[number]
