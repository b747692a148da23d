import type { ElementNode } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json } from '../document/json.ts'
import { shownText } from '../document/text-in.ts'
import { useSession } from '../session/session.tsx'
import styles from './canvas.module.css'
import { PartLines } from './part-lines.tsx'
import { type PartList, partListsOf } from './parts-of.ts'

interface AnswerSketchProps {
  readonly node: ElementNode
  /** Are the lines to be written in? */
  readonly isOpen: boolean
}

/** What a recipient may answer, in outline: the choices of a question, the rows and columns of a matrix. */
export function AnswerSketch({ node: { element, type, pointer }, isOpen }: AnswerSketchProps) {
  return partListsOf(type).map(({ list, keys }) =>
    isOpen ? (
      <PartLines key={list} owner={pointer} list={list} entries={element[list]} keys={keys} />
    ) : (
      <Lines key={list} list={list} entries={element[list]} />
    ),
  )
}

function Lines({ list, entries }: { readonly list: PartList['list']; readonly entries: Json | undefined }) {
  const { textLanguage } = useSession()
  const labels = isJsonList(entries) ? entries.map((entry) => labelOf(entry, textLanguage)) : []
  return labels.length === 0 ? null : (
    <ul className={styles[list]} dir="auto">
      {labels.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, and lines keep nothing
        <li key={index}>{label}</li>
      ))}
    </ul>
  )
}

function labelOf(entry: Json, language: string): string {
  if (!isJsonObject(entry)) return String(entry)
  const label = entry.text ?? entry.title ?? entry.value ?? entry.name
  return typeof label === 'number' || typeof label === 'boolean' ? String(label) : shownText(label, language)
}
