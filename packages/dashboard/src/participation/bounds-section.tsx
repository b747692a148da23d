import type { ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import { FigureBadges } from './figure-badges.tsx'
import { useShareWords } from './share-words.ts'

/** How far the figures of change could be from those of everybody invited, with the first question as the example. */
export function BoundsSection(props: { readonly changes: readonly ChangeRow[]; readonly isOpen: boolean }) {
  const { changes, isOpen } = props
  const t = useTranslations('participation')
  const text = useLocalizedText()
  const shareWords = useShareWords()
  const example = changes.flatMap(({ wording, person }) =>
    person.shown && person.detail !== 'counts' && person.upBounds !== null
      ? [{ wording, person, bounds: person.upBounds }]
      : [],
  )[0]
  return (
    <section aria-labelledby="bounds">
      <h2 id="bounds">{t('bounds')}</h2>
      {example === undefined ? (
        <p>{t('bounds-explained')}</p>
      ) : (
        <>
          <FigureBadges claim={example.person.claim} isOpen={isOpen} />
          <p>
            {t('bounds-example', {
              wording: plainWording(text(example.wording)),
              low: shareWords(example.bounds.low, example.person.matched) ?? '',
              high: shareWords(example.bounds.high, example.person.matched) ?? '',
              count: example.person.matched,
            })}
          </p>
        </>
      )}
    </section>
  )
}
