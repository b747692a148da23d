import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { DeletionDialog } from '../editing/deletion-dialog.tsx'
import { type Commands, useCommands } from '../editing/use-commands.ts'
import type { Reference } from '../names/references.ts'
import { useSession } from '../session/session.tsx'
import { BuildView } from './build-view.tsx'
import { BuilderBar } from './builder-bar.tsx'
import styles from './shell.module.css'
import { ViewTabs } from './view-tabs.tsx'

const ChecksView = lazy(async () => ({ default: (await import('../checks/checks-view.tsx')).ChecksView }))
const LanguagesView = lazy(async () => ({ default: (await import('../languages/languages-view.tsx')).LanguagesView }))
const LogicView = lazy(async () => ({ default: (await import('../logic/logic-view.tsx')).LogicView }))
const MeasurementView = lazy(async () => ({
  default: (await import('../measurement/measurement-view.tsx')).MeasurementView,
}))
const PreviewView = lazy(async () => ({ default: (await import('../preview/preview-view.tsx')).PreviewView }))
const SourceView = lazy(async () => ({ default: (await import('../source/source-view.tsx')).SourceView }))

/** The frame of the builder: what is at hand everywhere, the parts to choose from, and the chosen part. */
export function Shell() {
  const [broken, setBroken] = useState<readonly Reference[] | null>(null)
  const commands = useCommands(setBroken)
  const { view } = useSession()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo work wherever the keyboard is in the builder
    <div className={styles.shell} onKeyDown={(event) => undoOrRedo(event, commands)}>
      <BuilderBar commands={commands} />
      <ViewTabs />
      <div role="tabpanel" id={`builder-${view}`} aria-labelledby={`builder-tab-${view}`} className={styles.panel}>
        {view === 'build' && <BuildView commands={commands} />}
        <Suspense fallback={null}>
          {view === 'checks' && <ChecksView />}
          {view === 'languages' && <LanguagesView />}
          {view === 'logic' && <LogicView />}
          {view === 'measurement' && <MeasurementView />}
          {view === 'preview' && <PreviewView />}
          {view === 'source' && <SourceView commands={commands} />}
        </Suspense>
      </div>
      {broken !== null && (
        <DeletionDialog
          broken={broken}
          onKeep={() => setBroken(null)}
          onDelete={() => {
            setBroken(null)
            commands.removeAnyway()
          }}
        />
      )}
    </div>
  )
}

/** A code editor has a history of its own and handles these keys first. */
function undoOrRedo(event: KeyboardEvent, commands: Commands): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) commands.undo()
  else if (key === 'y' || key === 'z') commands.redo()
  else return
  event.preventDefault()
}
