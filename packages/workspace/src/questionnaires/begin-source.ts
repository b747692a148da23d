import type { DraftSource } from '@estela/contract'

/** What a draft is to begin with, as it stands in the address and in a select: `ready:LA1`, `version:LA1:2`, `empty`. */
export function sourceText(source: DraftSource): string {
  switch (source.kind) {
    case 'empty':
      return 'empty'
    case 'ready':
      return `ready:${source.code}`
    case 'template':
      return `template:${source.id}`
    case 'version':
      return `version:${source.code}:${source.version}`
  }
}

/** Reads it back; what makes no sense is an empty beginning. */
export function readSource(text: string): DraftSource {
  const [kind, name = '', version = ''] = text.split(':')
  if (kind === 'ready' && name !== '') return { kind, code: name }
  if (kind === 'template' && name !== '') return { kind, id: name }
  if (kind === 'version' && name !== '' && /^[1-9]\d{0,8}$/.test(version))
    return { kind, code: name, version: Number(version) }
  return { kind: 'empty' }
}
