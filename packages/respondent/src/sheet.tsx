import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch.tsx'

interface SheetProps {
  readonly languages: readonly string[]
  readonly onChoose: (language: string) => void
  readonly children: ReactNode
}

/** What stands around every page. */
export const Sheet = ({ languages, onChoose, children }: SheetProps) => (
  <div className="sheet">
    <header className="masthead">
      <p className="brand">Estela</p>
      <LanguageSwitch languages={languages} onChoose={onChoose} />
    </header>
    <main>{children}</main>
  </div>
)
