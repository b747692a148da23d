import type { LetterList } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { useLetterDrafts } from './kept-drafts.ts'
import { chosenLetter } from './letter-choice.ts'
import { LetterEditor } from './letter-editor.tsx'
import { LetterLanguages } from './letter-languages.tsx'
import { LetterSteps } from './letter-steps.tsx'
import styles from './letters.module.css'
import { lettersQuery } from './letters.query.ts'

/** The letters that people get, each to be read, changed and seen as a person would get it. */
export function LettersPage() {
  const t = useTranslations('workspace')
  const query = useQuery(lettersQuery)
  return (
    <>
      <PageHeading title={t('page-letters')} />
      <p>{t('letters-about')}</p>
      <CollectorState query={query}>{(list) => <Letters list={list} />}</CollectorState>
    </>
  )
}

function Letters({ list }: { readonly list: LetterList }) {
  const [search] = useSearchParams()
  const { language } = useLanguage()
  const { drafts, write, discard } = useLetterDrafts()
  const letter = chosenLetter(list, search, language)
  if (letter === undefined) return null
  return (
    <div className={styles.page}>
      <LetterSteps letters={list.letters} chosen={letter} drafts={drafts} />
      <div className={styles.letter}>
        <LetterLanguages list={list} chosen={letter} drafts={drafts} />
        <LetterEditor
          key={`${letter.step} ${letter.language}`}
          letter={letter}
          required={list.required[letter.step]}
          drafts={drafts}
          onChange={(draft) => write(letter, draft)}
          onDiscard={() => discard(letter)}
        />
      </div>
    </div>
  )
}
