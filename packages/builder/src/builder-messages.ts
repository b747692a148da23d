import type { Messages, Words } from '@estela/ui/locale-provider'
import { messagesFrom } from '@estela/ui/messages-from'

const files = import.meta.glob<Words>('./**/messages/??.json', { eager: true, import: 'default' })

/** `./logic/messages/es.json` holds words of the namespace `logic`; those at the top belong to `builder`. */
const namespaceOf = (path: string): string => /^\.\/(\w+)\/messages\//.exec(path)?.[1] ?? 'builder'

/** The words of the builder by namespace: each folder has its own. */
export const builderMessages: Readonly<Record<string, Messages>> = Object.fromEntries(
  [...new Set(Object.keys(files).map(namespaceOf))].map((namespace) => {
    const own = Object.entries(files).filter(([path]) => namespaceOf(path) === namespace)
    return [namespace, messagesFrom(Object.fromEntries(own))]
  }),
)
