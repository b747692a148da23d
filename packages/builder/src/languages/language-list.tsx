import { gapsIn } from '@estela/core/questionnaire/language-gaps'
import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { useLanguageName } from '@estela/ui/use-language-name'
import { memo, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { AddLanguage } from './add-language.tsx'
import styles from './languages.module.css'
import { RemoveLanguage } from './remove-language.tsx'
import type { Translating } from './use-translating.ts'

/** The languages of the questionnaire, how far each is, and those to be added or taken away. */
export const LanguageList = memo(function LanguageList(props: {
  readonly strings: readonly LocalizedString[]
  readonly languages: readonly string[]
  readonly translating: Translating
}) {
  const { strings, languages, translating } = props
  const [removing, setRemoving] = useState<string | null>(null)
  return (
    <div className={styles.languages}>
      <ul>
        {languages.map((language) => (
          <LanguageState key={language} language={language} strings={strings} onRemove={() => setRemoving(language)} />
        ))}
      </ul>
      <AddLanguage languages={languages} onAdd={translating.addLanguage} />
      {removing !== null && (
        <RemoveLanguage
          language={removing}
          strings={strings}
          onRemove={() => translating.removeLanguage(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
})

function LanguageState(props: {
  readonly language: string
  readonly strings: readonly LocalizedString[]
  readonly onRemove: () => void
}) {
  const t = useTranslations('languages')
  const name = useLanguageName()(props.language)
  const gaps = useMemo(() => gapsIn(props.strings, props.language), [props.strings, props.language])
  const [stale, faults] = [gaps.stale.length, gaps.placeholderFaults.length]
  const isSource = props.language === SOURCE_LANGUAGE
  return (
    <li>
      <strong>{isSource ? t('source-language', { language: name }) : name}</strong>{' '}
      <span>{t('done-of', { done: gaps.needed - gaps.missing.length, needed: gaps.needed })}</span>
      {stale > 0 && <span className="badge badge-attention">{t('stale-count', { count: stale })}</span>}
      {faults > 0 && <span className="badge badge-attention">{t('fault-count', { count: faults })}</span>}
      {!isSource && (
        <button type="button" className="button-small" onClick={props.onRemove}>
          {t('remove', { language: name })}
        </button>
      )}
    </li>
  )
}
