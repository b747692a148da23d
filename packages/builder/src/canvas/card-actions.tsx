import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import type { Commands } from '../editing/use-commands.ts'
import styles from './canvas.module.css'

interface CardActionsProps {
  readonly node: ElementNode
  readonly commands: Commands
}

/** What can be done with the selected element, for those who do not know the keys. */
export function CardActions({ node, commands }: CardActionsProps) {
  const t = useTranslations('canvas')
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('actions', { name: node.name })}>
      <button type="button" onClick={() => commands.step('up')}>
        {t('move-up')}
      </button>
      <button type="button" onClick={() => commands.step('down')}>
        {t('move-down')}
      </button>
      <button type="button" onClick={() => commands.duplicate()}>
        {t('duplicate')}
      </button>
      <button type="button" onClick={() => commands.remove()}>
        {t('delete')}
      </button>
    </div>
  )
}
