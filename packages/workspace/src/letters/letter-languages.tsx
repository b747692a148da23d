import type { LetterList, LetterTemplate } from '@estela/contract'
import { useLanguageName } from '@estela/ui/use-language-name'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { changedSearch } from '../navigation/scope.ts'
import { draftKey, type LetterDrafts } from './letter-drafts.ts'
import styles from './letters.module.css'

/** The languages in which the letter is needed. */
export function LetterLanguages(props: {
  readonly list: LetterList
  readonly chosen: LetterTemplate
  readonly drafts: LetterDrafts
}) {
  const t = useTranslations('workspace')
  const languageName = useLanguageName()
  const [search] = useSearchParams()
  const { step } = props.chosen
  return (
    <nav aria-label={t('letter-languages')}>
      <ul className={styles.languages}>
        {props.list.languages.map((language) => (
          <li key={language}>
            <Link
              to={{ search: changedSearch(search, { language }) }}
              aria-current={language === props.chosen.language ? 'true' : undefined}
              preventScrollReset
            >
              {languageName(language)}
              {draftKey({ step, language }) in props.drafts && <span className="soft">{t('letter-unsaved')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
