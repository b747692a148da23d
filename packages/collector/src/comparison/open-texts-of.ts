import type { ComparisonQuery, OpenTexts } from '@estela/contract'
import type { Item } from '@estela/core'
import { openQuestions, type ShownTexts, shownTexts, VERBATIM_MIN } from '@estela/core/comparison/open-texts'
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
  return {
    items: questions.map(({ item, earlier, later }) => ({
      item,
      earlierWording: earlier?.wording ?? null,
      laterWording: later?.wording ?? null,
      earlier: textsOf(
        earlier,
        answers,
        pairs.map((pair) => pair.earlier.id),
      ),
      later: textsOf(
        later,
        answers,
        pairs.map((pair) => pair.later.id),
      ),
    })),
    verbatimMin: VERBATIM_MIN,
  }
}

/** Decided for each wave by itself: texts of a few do not become many by being shown beside those of others. */
function textsOf(asked: Item | null, answers: readonly WaveAnswers[], waveIds: readonly string[]): ShownTexts {
  const byWave = waveIds.map((waveId) =>
    shownTexts(
      asked?.question ?? '',
      answers.filter((each) => each.waveId === waveId).map((each) => each.answers),
    ),
  )
  return {
    written: byWave.reduce((sum, { written }) => sum + written, 0),
    texts: byWave.flatMap(({ texts }) => texts).sort((a, b) => (a < b ? -1 : 1)),
  }
}
