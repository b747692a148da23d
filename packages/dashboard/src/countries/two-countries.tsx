import { DownloadCsv } from '@estela/ui/download-csv'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useTranslations } from 'use-intl'
import type { CountryAnswers } from './country-answers.ts'
import type { CountryChoice } from './country-choice.ts'
import { QuestionTable } from './question-table.tsx'
import { useQuestionsFile } from './questions-file.ts'
import { countHidden, sharedQuestions } from './shared-questions.ts'
import { WhoAnswered } from './who-answered.tsx'

interface Props {
  readonly choice: CountryChoice
  readonly first: CountryAnswers
  readonly second: CountryAnswers
}

/** The answers of two countries, with who gave them and what may not be read from them. */
export function TwoCountries(props: Props) {
  const { first, second } = props
  const t = useTranslations('countries')
  return (
    <>
      {(first.comparison.isSample || second.comparison.isSample) && <SampleNotice />}
      <p>{t('not-compared')}</p>
      <section aria-labelledby="who-answered">
        <h3 id="who-answered">{t('who-answered')}</h3>
        <WhoAnswered first={first} second={second} />
      </section>
      <section aria-labelledby="questions">
        <h3 id="questions">{t('questions')}</h3>
        <Questions {...props} />
      </section>
    </>
  )
}

function Questions({ choice, first, second }: Props) {
  const t = useTranslations('countries')
  const questions = sharedQuestions(first.comparison, second.comparison)
  const hidden = countHidden(first.comparison, second.comparison)
  const file = useQuestionsFile({ choice, first, second, questions })
  return (
    <>
      {questions.length === 0 ? (
        <p>{t(hidden === 0 ? 'nothing-asked' : 'nothing-shown')}</p>
      ) : (
        <>
          <p>{t('questions-explained')}</p>
          <QuestionTable questions={questions} first={first.name} second={second.name} />
          <p>
            <DownloadCsv table={file} />
          </p>
        </>
      )}
      {hidden > 0 && <p className="soft">{t('hidden-in-both', { count: hidden })}</p>}
    </>
  )
}
