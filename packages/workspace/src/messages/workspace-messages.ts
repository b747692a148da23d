import type { Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

/** The workspace's own words; they belong under the namespace `workspace`. */
export const workspaceMessages = messagesFrom(import.meta.glob<Words>('./??.json', { eager: true, import: 'default' }))
