import type { ChangeRow } from '@estela/contract'
import type { ChartTable } from '@estela/ui/chart'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import type { CountryAnswers } from './country-answers.ts'
import type { CountryChoice } from './country-choice.ts'
import type { SharedQuestion } from './shared-questions.ts'

type Cell = string | number | null

/** The table of questions as a file. Figures that the page does not show are empty. */
export function useQuestionsFile(props: {
  readonly choice: CountryChoice
  readonly first: CountryAnswers
  readonly second: CountryAnswers
  readonly questions: readonly SharedQuestion[]
}): ChartTable {
  const { choice, first, second, questions } = props
  const t = useTranslations('countries')
  const text = useLocalizedText()
  const isSample = first.comparison.isSample || second.comparison.isSample
  const { category, followUp } = choice
  const name = [choice.first, choice.second, ...(category === undefined ? [] : [category]), 'follow-up', followUp].join(
    '-',
  )
  const heads = [t('pairs'), t('lower'), t('same'), t('higher'), t('net'), t('claim'), t('finding')]
  const columnsOf = ({ name: country }: CountryAnswers) => heads.map((head) => `${country}: ${head}`)
  const wordingOf = (question: SharedQuestion) => (question.first ?? question.second)?.wording ?? { en: '' }
  const figures = (row: ChangeRow | null): Cell[] =>
    row === null
      ? [null, null, null, null, null, null, t('not-asked')]
      : [...figuresOf(row.person), text(row.person.sentence)]
  return {
    caption: t('questions-caption', { first: first.name, second: second.name }),
    fileName: isSample ? `sample-${name}` : name,
    columns: [t('item'), t('question'), ...columnsOf(first), ...columnsOf(second)],
    rows: questions.map((question) => [
      question.item,
      plainWording(text(wordingOf(question))),
      ...figures(question.first),
      ...figures(question.second),
    ]),
  }
}

function figuresOf(person: ChangeRow['person']): Cell[] {
  if (!person.shown) return [null, null, null, null, null, null]
  const { matched, down, same, up, detail, dominance, claim } = person
  return [matched, down, same, up, detail === 'counts' ? null : Math.round(100 * dominance), claim]
}
