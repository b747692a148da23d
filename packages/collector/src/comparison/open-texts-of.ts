import type { ComparisonQuery, OpenTexts } from '@estela/contract'
import type { Item } from '@estela/core'
import { type OpenQuestion, openQuestions, shownTexts, VERBATIM_MIN } from '@estela/core/comparison/open-texts'
import type { Services } from '../services.ts'
import { listAnswers, type WaveAnswers } from '../storage/submissions.ts'
import { askedStudies } from './asked-studies.ts'

/** What people wrote in the two waves that a query compares. @throws {Problem} */
export async function openTextsOf(services: Services, query: ComparisonQuery): Promise<OpenTexts> {
  const { pairs } = await askedStudies(services, query)
  const versions = async (ids: readonly string[]) =>
    Promise.all([...new Set(ids)].map(async (id) => (await services.questionnaires.find(id)).items))
  const earlierItems = await versions(pairs.map(({ earlier }) => earlier.questionnaireVersionId))
  const laterItems = await versions(pairs.map(({ later }) => later.questionnaireVersionId))
  const questions = openQuestions(earlierItems.flat(), laterItems.flat())
  const names = questions.flatMap(({ earlier, later }) => [earlier, later].flatMap((item) => item?.question ?? []))
  const answers = await listAnswers(
    services.store,
    pairs.flatMap(({ earlier, later }) => [earlier.id, later.id]),
    names,
  )
  const earlierIds = new Set(pairs.map(({ earlier }) => earlier.id))
  return { items: questions.map((question) => textsOf(question, answers, earlierIds)), verbatimMin: VERBATIM_MIN }
}

function textsOf(
  { item, earlier, later }: OpenQuestion,
  answers: readonly WaveAnswers[],
  earlierIds: ReadonlySet<string>,
): OpenTexts['items'][number] {
  const texts = (asked: Item | null, isEarlier: boolean) =>
    shownTexts(
      asked?.question ?? '',
      answers.filter(({ waveId }) => earlierIds.has(waveId) === isEarlier).map((each) => each.answers),
    )
  return {
    item,
    earlierWording: earlier?.wording ?? null,
    laterWording: later?.wording ?? null,
    earlier: texts(earlier, true),
    later: texts(later, false),
  }
}
