import { directionOf } from '@estela/ui/text-direction'
import { useId, useMemo, useState } from 'react'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { DEPENDENCY_KINDS, type Dependency, type DependencyKind } from './dependency-graph.ts'
import styles from './map.module.css'
import { mapLayout } from './map-layout.ts'
import { BOX, mapPlaces } from './map-places.ts'
import { ownerLabel } from './owner-label.ts'
import type { SentenceWords } from './sentence-words.ts'
import { useJump } from './use-jump.ts'

interface DrawingProps {
  readonly dependencies: readonly Dependency[]
  readonly document: JsonObject
  readonly words: SentenceWords
}

/** Boxes for things and arrows for what they decide, from what depends on nothing at the start of the line onwards. */
export function DependencyDrawing({ dependencies, document, words }: DrawingProps) {
  const jump = useJump()
  const markerId = useId()
  const [active, setActive] = useState<Pointer | null>(null)
  const ids = idsOf(dependencies, document)
  const isRightToLeft = directionOf(words.locale) === 'rtl'
  const places = useMemo(
    () => mapPlaces(mapLayout(idsOf(dependencies, document), pairsOf(dependencies)), isRightToLeft),
    [dependencies, document, isRightToLeft],
  )
  const lanes = lanesOf(dependencies)
  const isQuiet = ({ from, to }: Dependency) => active !== null && active !== from && active !== to
  return (
    <figure className={styles.figure}>
      <Legend kinds={new Set(dependencies.map(({ kind }) => kind))} words={words} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.t('map-drawing')}>
        <svg width={places.width} height={places.height} role="presentation">
          <Marker id={markerId} />
          <g>
            {dependencies.map((each, index) => (
              <path
                key={`${each.from} ${each.to} ${each.kind}`}
                className={styles.arrow}
                data-kind={each.kind}
                data-quiet={isQuiet(each)}
                d={places.path(each, lanes[index] ?? 0)}
                markerEnd={`url(#${markerId})`}
              />
            ))}
          </g>
          {ids.map((id) => (
            <foreignObject
              key={id}
              x={places.corner(id).x}
              y={places.corner(id).y}
              width={BOX.width}
              height={BOX.height}
            >
              <button
                type="button"
                className={styles.box}
                onClick={() => jump(id)}
                onFocus={() => setActive(id)}
                onBlur={() => setActive(null)}
                onPointerEnter={() => setActive(id)}
                onPointerLeave={() => setActive(null)}
              >
                <span dir="auto">{ownerLabel(document, id, words)}</span>
              </button>
            </foreignObject>
          ))}
        </svg>
      </section>
    </figure>
  )
}

/** The things of a map in the order in which they stand in the questionnaire. */
function idsOf(dependencies: readonly Dependency[], document: JsonObject): string[] {
  const involved = new Set(dependencies.flatMap(({ from, to }) => [from, to]))
  const elements = withDescendants(elementsOf(document)).map(({ pointer }) => pointer)
  const ordered = elements.filter((pointer) => involved.delete(pointer))
  return [...ordered, ...involved]
}

/** Each pair of joined things once. */
const pairsOf = (dependencies: readonly Dependency[]): Dependency[] => [
  ...new Map(dependencies.map((each) => [`${each.from} ${each.to}`, each])).values(),
]

/** How many arrows between the same two things, to or fro, come before each. */
function lanesOf(dependencies: readonly Dependency[]): readonly number[] {
  const counts = new Map<string, number>()
  return dependencies.map(({ from, to }) => {
    const key = [from, to].toSorted().join(' ')
    const lane = counts.get(key) ?? 0
    counts.set(key, lane + 1)
    return lane
  })
}

const Marker = ({ id }: { readonly id: string }) => (
  <defs>
    <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
      <path d="M 0 0 L 8 4 L 0 8 z" fill="context-stroke" />
    </marker>
  </defs>
)

function Legend({ kinds, words }: { readonly kinds: ReadonlySet<DependencyKind>; readonly words: SentenceWords }) {
  return (
    <figcaption className={styles.legend}>
      {DEPENDENCY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <svg width="32" height="8" aria-hidden="true">
            <path className={styles.arrow} data-kind={kind} d="M 0 4 H 32" />
          </svg>
          {words.t(`legend-${kind}`)}
        </span>
      ))}
    </figcaption>
  )
}
