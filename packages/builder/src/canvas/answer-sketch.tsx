import type { ElementNode } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json } from '../document/json.ts'
import { shownText } from '../document/text-in.ts'
import { useSession } from '../session/session.tsx'
import styles from './canvas.module.css'

interface AnswerSketchProps {
  readonly node: ElementNode
}

/** What a recipient may answer, in outline: the choices of a question, the rows and columns of a matrix. */
export function AnswerSketch({ node }: AnswerSketchProps) {
  const { element, type } = node
  const { textLanguage } = useSession()
  const labels = (list: Json | undefined) =>
    isJsonList(list) ? list.map((entry) => labelOf(entry, textLanguage)).filter((label) => label !== '') : []
  const choices = labels(element.choices)
  const columns = labels(element.columns)
  const rows = labels(element.rows ?? element.items)
  return (
    <>
      {rows.length > 0 && <Lines labels={rows} className={styles.rows} />}
      {columns.length > 0 && <Lines labels={columns} className={styles.columns} />}
      {choices.length > 0 && <Lines labels={choices} className={type === 'rating' ? styles.columns : styles.choices} />}
    </>
  )
}

const Lines = ({
  labels,
  className,
}: {
  readonly labels: readonly string[]
  readonly className?: string | undefined
}) => (
  <ul className={className} dir="auto">
    {labels.map((label, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, and lines keep nothing
      <li key={index}>{label}</li>
    ))}
  </ul>
)

function labelOf(entry: Json, language: string): string {
  if (!isJsonObject(entry)) return String(entry)
  const label = entry.text ?? entry.title ?? entry.value ?? entry.name
  return typeof label === 'number' || typeof label === 'boolean' ? String(label) : shownText(label, language)
}
