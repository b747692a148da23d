import { Canvas } from '../canvas/canvas.tsx'
import { useDrops } from '../dragging/use-drops.ts'
import type { Commands } from '../editing/use-commands.ts'
import { Outline } from '../outline/outline.tsx'
import { Toolbox } from '../toolbox/toolbox.tsx'
import { PropertiesSide } from './properties-side.tsx'
import styles from './shell.module.css'

/** Where questions are built: what can be added and the outline, the questionnaire itself, the properties. */
export function BuildView({ commands }: { readonly commands: Commands }) {
  useDrops(commands)
  return (
    <div className={styles.build}>
      <div className={styles.side}>
        <Toolbox commands={commands} />
        <Outline commands={commands} />
      </div>
      <Canvas commands={commands} />
      <div className={styles.side}>
        <PropertiesSide />
      </div>
    </div>
  )
}
