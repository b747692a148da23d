import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDragNew } from '../dragging/drag-source.ts'
import type { Commands } from '../editing/use-commands.ts'
import styles from './toolbox.module.css'

/** Everything that can be added: pressed, it goes behind what is selected; dragged, where it is dropped. */
export function Toolbox({ commands, types }: { readonly commands: Commands; readonly types: readonly string[] }) {
  const t = useTranslations('toolbox')
  return (
    <section className={styles.toolbox} aria-label={t('toolbox')}>
      <ul>
        {types.map((type) => (
          <Tool key={type} type={type} onAdd={() => commands.add(type)} />
        ))}
      </ul>
    </section>
  )
}

function Tool({ type, onAdd }: { readonly type: string; readonly onAdd: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useDragNew(button, type)
  return (
    <li>
      <button ref={button} type="button" className={styles.tool} onClick={onAdd}>
        {type}
      </button>
    </li>
  )
}
