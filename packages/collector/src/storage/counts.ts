import type { PairedAs } from '@estela/core'
import type { ItemCount, PairCount } from '@estela/core/comparison/stored-counts'
import type { WavePair } from '@estela/core/wave/wave-pairs'
import { integer, text } from './rows.ts'
import type { Row, Store } from './store.ts'

/** Two waves of one study that are compared. */
export type ComparedWaves = WavePair<{ readonly id: string }>

/** How often each choice was given, in each of these waves. */
export async function listItemCounts(store: Store, waveIds: readonly string[]): Promise<ItemCount[]> {
  const rows = await store.read(
    `SELECT item_count.wave_id, item_count.item, item_count.choice, item_count.answers
     FROM json_each(?) AS asked JOIN wave ON wave.id = asked.value
     JOIN item_count ON item_count.study_id = wave.study_id AND item_count.wave_id = wave.id`,
    [JSON.stringify(waveIds)],
  )
  return rows.map((row) => ({
    waveId: text(row, 'wave_id'),
    item: text(row, 'item'),
    choice: text(row, 'choice'),
    answers: integer(row, 'answers'),
  }))
}

/** How often each combination of answers was given in these pairs of waves. */
export async function listPairCounts(store: Store, compared: readonly ComparedWaves[]): Promise<PairCount[]> {
  const rows = await store.read(
    `SELECT pair_count.study_id, earlier_item, later_item, paired_as, earlier_choice, later_choice, pairs
     FROM json_each(?) AS asked
     JOIN wave ON wave.id = asked.value ->> 'earlierWaveId'
     JOIN pair_count ON pair_count.study_id = wave.study_id AND pair_count.earlier_wave_id = wave.id
       AND pair_count.later_wave_id = asked.value ->> 'laterWaveId'`,
    [asJson(compared)],
  )
  return rows.map(toPairCount)
}

/** How many respondents answered both waves of each study. */
export async function listRespondentPairCounts(
  store: Store,
  compared: readonly ComparedWaves[],
): Promise<{ studyId: string; pairedAs: PairedAs; respondents: number }[]> {
  const rows = await store.read(
    `SELECT respondent_pair_count.study_id, paired_as, respondents
     FROM json_each(?) AS asked
     JOIN wave ON wave.id = asked.value ->> 'earlierWaveId'
     JOIN respondent_pair_count ON respondent_pair_count.study_id = wave.study_id
       AND respondent_pair_count.earlier_wave_id = wave.id
       AND respondent_pair_count.later_wave_id = asked.value ->> 'laterWaveId'`,
    [asJson(compared)],
  )
  return rows.map((row) => ({
    studyId: text(row, 'study_id'),
    pairedAs: text(row, 'paired_as') as PairedAs,
    respondents: integer(row, 'respondents'),
  }))
}

const asJson = (compared: readonly ComparedWaves[]): string =>
  JSON.stringify(compared.map(({ earlier, later }) => ({ earlierWaveId: earlier.id, laterWaveId: later.id })))

const toPairCount = (row: Row): PairCount => ({
  studyId: text(row, 'study_id'),
  earlierItem: text(row, 'earlier_item'),
  laterItem: text(row, 'later_item'),
  pairedAs: text(row, 'paired_as') as PairedAs,
  earlierChoice: text(row, 'earlier_choice'),
  laterChoice: text(row, 'later_choice'),
  pairs: integer(row, 'pairs'),
})
