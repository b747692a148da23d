import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import type { Commands } from '../editing/use-commands.ts'
import styles from './canvas.module.css'
import { MoveDialog } from './move-dialog.tsx'
import { TypeSelect } from './type-select.tsx'

interface CardActionsProps {
  readonly node: ElementNode
  readonly commands: Commands
}

/** What can be done with the selected element, for those who do not know the keys. */
export function CardActions({ node, commands }: CardActionsProps) {
  const t = useTranslations('canvas')
  const [isMoving, setMoving] = useState(false)
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('actions', { name: node.name })}>
      {node.kind === 'question' && <TypeSelect node={node} commands={commands} />}
      <button type="button" className="button-small" onClick={() => commands.step('up')}>
        {t('move-up')}
      </button>
      <button type="button" className="button-small" onClick={() => commands.step('down')}>
        {t('move-down')}
      </button>
      <button type="button" className="button-small" onClick={() => setMoving(true)}>
        {t('move-to')}
      </button>
      <button type="button" className="button-small" onClick={() => commands.duplicate()}>
        {t('duplicate')}
      </button>
      <button type="button" className="button-small" onClick={() => commands.remove()}>
        {t('delete')}
      </button>
      {isMoving && <MoveDialog commands={commands} onClose={() => setMoving(false)} />}
    </div>
  )
}
