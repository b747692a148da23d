import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import type { Commands } from '../editing/use-commands.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import { questionTypes } from '../metadata/question-types.ts'

/** The type of a question; choosing another one converts it. A type nobody knows stays in the list as it is written. */
export function TypeSelect({ node, commands }: { readonly node: ElementNode; readonly commands: Commands }) {
  const t = useTranslations('canvas')
  const words = useTranslations('metadata')
  const { className } = usePropertyWords()
  const groups = questionTypes()
  const isKnown = groups.some(({ types }) => types.includes(node.type))
  return (
    <select
      aria-label={t('type')}
      value={node.type}
      onChange={(event) => commands.convert(node.pointer, event.target.value)}
    >
      {!isKnown && <option value={node.type}>{node.type}</option>}
      {groups.map(({ group, types }) => (
        <optgroup key={group} label={words(`type-group-${group}`)}>
          {types
            .filter((type) => type !== 'panel')
            .map((type) => (
              <option key={type} value={type}>
                {className(type)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
