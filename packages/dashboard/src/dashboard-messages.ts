import type { Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

/** The words of these pages; they belong under the namespace `dashboard`. */
export const dashboardMessages = messagesFrom(
  import.meta.glob<Words>('./messages/??.json', { eager: true, import: 'default' }),
)
