import type { Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

/** The words of the pages of questionnaires; they belong under the namespace `questionnaires`. */
export const questionnairesMessages = messagesFrom(
  import.meta.glob<Words>('./messages/??.json', { eager: true, import: 'default' }),
)
