import type { Words } from './language.ts'
import { messagesFrom } from './messages-from.tsx'

export const uiMessages = messagesFrom(
  import.meta.glob<Words>('./messages/??.json', { eager: true, import: 'default' }),
)
