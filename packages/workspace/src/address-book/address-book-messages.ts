import type { Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

/** The words of the address book and its imports; they belong under the namespace `addressBook`. */
export const addressBookMessages = messagesFrom(
  import.meta.glob<Words>('./messages/??.json', { eager: true, import: 'default' }),
)
