import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { hasWords } from '@estela/core/questionnaire/translatable'
import { useLanguageName } from '@estela/ui/use-language-name'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import styles from './languages.module.css'
import { TranslationCell } from './translation-cell.tsx'
import type { Translating } from './use-translating.ts'

interface TranslationRowProps {
  readonly string: LocalizedString
  readonly languages: readonly string[]
  readonly translating: Translating
}

/** One text: where it stands, and a field for each language. */
export const TranslationRow = memo(
  function TranslationRow({ string, languages, translating }: TranslationRowProps) {
    const languageName = useLanguageName()
    return (
      <tr className={styles.row}>
        <th scope="row" className={styles.where}>
          <Where string={string} />
        </th>
        {languages.map((language) => (
          <td key={language} className={styles.cell} data-header={languageName(language)}>
            <TranslationCell string={string} language={language} translating={translating} />
          </td>
        ))}
      </tr>
    )
  },
  (before, after) =>
    before.string === after.string &&
    before.translating === after.translating &&
    before.languages.join() === after.languages.join(),
)

/** Name of the element, the text's own name in it, and the way there. */
function Where({ string }: { readonly string: LocalizedString }) {
  const t = useTranslations('languages')
  const { jump } = useSession()
  const name = string.elementName || t('questionnaire')
  const part = string.id.slice(string.id.indexOf('/') + 1)
  return (
    <>
      <button type="button" className={styles.jump} onClick={() => jump(string.elementPointer)}>
        <span className="visually-hidden">{t('go-to')} </span>
        <bdi>{name}</bdi>
      </button>
      <bdi className={styles.part}>{part}</bdi>
      {string.implied !== null && hasWords(string.implied) && <span className="badge">{t('stands-in')}</span>}
    </>
  )
}
