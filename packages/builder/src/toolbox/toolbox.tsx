import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDragNew } from '../dragging/drag-source.ts'
import type { Commands } from '../editing/use-commands.ts'
import { questionTypes } from '../metadata/question-types.ts'
import styles from './toolbox.module.css'

/** Everything that can be added: pressed, it goes behind what is selected; dragged, where it is dropped. */
export function Toolbox({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('toolbox')
  const words = useTranslations('metadata')
  return (
    <section className={styles.toolbox} aria-label={t('toolbox')}>
      {questionTypes().map(({ group, types }) => (
        <details key={group} open={OPEN_GROUPS.has(group)}>
          <summary>{words(`type-group-${group}`)}</summary>
          <ul>
            {types.map((type) => (
              <Tool key={type} type={type} onAdd={() => commands.add(type)} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** What most questionnaires are made of. */
const OPEN_GROUPS: ReadonlySet<string> = new Set(['text', 'one', 'several'])

function Tool({ type, onAdd }: { readonly type: string; readonly onAdd: () => void }) {
  const t = useTranslations('metadata')
  const button = useRef<HTMLButtonElement>(null)
  useDragNew(button, type)
  const isKnown = t.has(`type-${type}`)
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.tool}
        title={isKnown ? t(`type-use-${type}`) : undefined}
        onClick={onAdd}
      >
        {isKnown ? t(`type-${type}`) : type}
      </button>
    </li>
  )
}
