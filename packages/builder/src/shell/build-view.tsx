import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Canvas } from '../canvas/canvas.tsx'
import { useDrops } from '../dragging/use-drops.ts'
import type { Commands } from '../editing/use-commands.ts'
import { Library } from '../library/library.tsx'
import { Outline } from '../outline/outline.tsx'
import { Toolbox } from '../toolbox/toolbox.tsx'
import styles from './build-view.module.css'
import { PropertiesSide } from './properties-side.tsx'

/** What stands side by side where there is room; a narrow builder shows one of them at a time. */
const PANES = ['add', 'outline', 'questions', 'properties'] as const

/** What stands beside the questions: what can be set, or what recipients see. */
const BESIDE = ['properties', 'preview'] as const

const PreviewView = lazy(async () => ({ default: (await import('../preview/preview-view.tsx')).PreviewView }))

/** Where questions are built: what can be added and the outline, the questionnaire itself, the properties. */
export function BuildView({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('builder')
  const [pane, setPane] = useState<(typeof PANES)[number]>('questions')
  const [beside, setBeside] = useState<(typeof BESIDE)[number]>('properties')
  useDrops(commands)
  return (
    <div className={styles.room}>
      <fieldset className={styles.panes}>
        <legend className="visually-hidden">{t('panes')}</legend>
        {PANES.map((each) => (
          <button
            key={each}
            type="button"
            className="button-small"
            aria-pressed={each === pane}
            onClick={() => setPane(each)}
          >
            {t(`pane-${each}`)}
          </button>
        ))}
      </fieldset>
      <div className={styles.build} data-pane={pane}>
        <div className={styles.side}>
          <div data-pane="add">
            <Toolbox commands={commands} />
            <Library commands={commands} />
          </div>
          <div data-pane="outline">
            <Outline commands={commands} />
          </div>
        </div>
        <div data-pane="questions">
          <Canvas commands={commands} />
        </div>
        <div className={styles.side} data-pane="properties" data-beside={beside}>
          <fieldset className={styles.choice}>
            <legend className="visually-hidden">{t('beside')}</legend>
            {BESIDE.map((each) => (
              <button
                key={each}
                type="button"
                className="button-small"
                aria-pressed={each === beside}
                onClick={() => setBeside(each)}
              >
                {t(`beside-${each}`)}
              </button>
            ))}
          </fieldset>
          {beside === 'properties' ? (
            <PropertiesSide />
          ) : (
            <Suspense fallback={null}>
              <PreviewView isFollowing />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  )
}
