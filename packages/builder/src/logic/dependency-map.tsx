import { useDeferredValue, useMemo, useState } from 'react'
import { groupedBy } from '../document/grouped-by.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { DependencyDrawing } from './dependency-drawing.tsx'
import { type Dependency, type DependencyGraph, dependencyGraphOf } from './dependency-graph.ts'
import styles from './map.module.css'
import { ownerLabel } from './owner-label.ts'
import { type SentenceWords, useSentenceWords } from './sentence-words.ts'
import { useJump } from './use-jump.ts'

/** What depends on what, drawn and as a list; each thing leads to where it is built. */
export function DependencyMap() {
  const words = useSentenceWords()
  const { t } = words
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const graph = useMemo(() => dependencyGraphOf(document), [document])
  const [withTexts, setWithTexts] = useState(false)
  const shown = useMemo(() => joined(graph.dependencies, withTexts), [graph, withTexts])
  const hasTexts = graph.dependencies.some(({ kind }) => kind === 'text')
  return (
    <section className={styles.map} aria-label={t('map')}>
      <Cycles graph={graph} document={document} words={words} />
      {hasTexts && (
        <label className={styles.option}>
          <input type="checkbox" checked={withTexts} onChange={({ target }) => setWithTexts(target.checked)} />
          {t('map-texts')}
        </label>
      )}
      {shown.length === 0 ? (
        <p className="soft">{t('map-none')}</p>
      ) : (
        <>
          <p>{t('map-explained')}</p>
          <DependencyDrawing dependencies={shown} document={document} words={words} />
          <details>
            <summary>{t('map-as-list')}</summary>
            <DependencyList dependencies={shown} document={document} words={words} />
          </details>
        </>
      )}
    </section>
  )
}

/** One arrow for each kind between two things, however often it is said. */
function joined(dependencies: readonly Dependency[], withTexts: boolean): Dependency[] {
  const chosen = dependencies.filter(({ kind, from, to }) => (withTexts || kind !== 'text') && from !== to)
  return [...new Map(chosen.map((each) => [`${each.from} ${each.to} ${each.kind}`, each])).values()]
}

interface PartProps {
  readonly document: JsonObject
  readonly words: SentenceWords
}

function Cycles({ graph, document, words }: PartProps & { readonly graph: DependencyGraph }) {
  const jump = useJump()
  if (graph.cycles.length === 0) return null
  return (
    <div className={styles.cycles}>
      <p>{words.t('cycles')}</p>
      <ul>
        {graph.cycles.map((cycle) => (
          <li key={cycle.join(' ')}>
            {cycle.toReversed().map((pointer) => (
              <ThingButton key={pointer} pointer={pointer} label={ownerLabel(document, pointer, words)} onJump={jump} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ThingButtonProps {
  readonly pointer: Pointer
  readonly label: string
  readonly onJump: (pointer: Pointer) => void
}

const ThingButton = ({ pointer, label, onJump }: ThingButtonProps) => (
  <button type="button" className="button-small" onClick={() => onJump(pointer)}>
    <span dir="auto">{label}</span>
  </button>
)

function DependencyList({
  dependencies,
  document,
  words,
}: PartProps & { readonly dependencies: readonly Dependency[] }) {
  const jump = useJump()
  const { t } = words
  const quoted = (pointer: Pointer) => t('quoted', { text: ownerLabel(document, pointer, words) })
  return (
    <ul className={styles.list}>
      {[...groupedBy(dependencies, ({ from }) => from)].map(([from, own]) => (
        <li key={from}>
          {t('map-decides', { from: quoted(from) })}
          <ul>
            {own.map(({ to, kind }) => (
              <li key={`${to} ${kind}`}>
                <ThingButton pointer={to} label={t(`decides-${kind}`, { to: quoted(to) })} onJump={jump} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
