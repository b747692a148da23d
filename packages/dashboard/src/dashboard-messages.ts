import type { Messages, Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

const files = import.meta.glob<Words>('./**/messages/??.json', { eager: true, import: 'default' })

/** `./item/messages/es.json` holds words of the namespace `item`; those at the top belong to `dashboard`. */
const namespaceOf = (path: string): string => /^\.\/(\w+)\/messages\//.exec(path)?.[1] ?? 'dashboard'

/** The words of these pages by namespace: each folder of pages has its own. */
export const dashboardMessages: Readonly<Record<string, Messages>> = Object.fromEntries(
  [...new Set(Object.keys(files).map(namespaceOf))].map((namespace) => {
    const own = Object.entries(files).filter(([path]) => namespaceOf(path) === namespace)
    return [namespace, messagesFrom(Object.fromEntries(own))]
  }),
)
