import type { ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'

type Equivalence = NonNullable<ChangeRow['equivalence']>

/** That the two waves asked in other words, what the earlier ones were, and why they were judged to ask the same. */
export function EquivalenceNote({ equivalence: { earlier, notes } }: { readonly equivalence: Equivalence }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  return (
    <div>
      <p>
        <span className="badge badge-attention">{t('judged-equivalent')}</span>{' '}
        {t('judged-explained', { earlier: plainWording(text(earlier)) })}
      </p>
      {notes.map((note) => (
        <blockquote key={JSON.stringify(note)} dir="auto">
          {text(note)}
        </blockquote>
      ))}
    </div>
  )
}
