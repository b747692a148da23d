import type { Comparison } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from './plain-wording.ts'

const REASONS = { wording: 'refused-wording', scale: 'refused-scale', order: 'refused-order' } as const

/** Questions whose two answers may not be compared, with both wordings, so that the reader can judge. */
export function RefusedItems({ refused }: { readonly refused: Comparison['refused'] }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  if (refused.length === 0) return null
  return (
    <section id="refused" aria-labelledby="heading-refused">
      <h2 id="heading-refused">{t('refused')}</h2>
      <p>{t('refused-explained')}</p>
      <ul>
        {refused.map((item) => (
          <li key={item.item}>
            <p>
              <strong>{item.item}</strong> {t(REASONS[item.reason])}
            </p>
            <p>{t('asked-earlier', { wording: plainWording(text(item.earlier)) })}</p>
            <p>{t('asked-later', { wording: plainWording(text(item.later)) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
