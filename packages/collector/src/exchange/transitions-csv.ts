import type { Change, ChangeRow, Comparison } from '@estela/contract'
import { csv } from './csv.ts'

const COLUMNS = ['item', 'questionnaire_earlier', 'questionnaire_later', 'paired_as', 'earlier', 'later', 'pairs']

/**
 * Every transition table of a comparison as one line for each combination of answers that occurs: what R or a
 * spreadsheet needs to compute the tests again. Groups below ten pairs have no table and no line.
 */
export const transitionsCsv = ({ changes }: Comparison): string => csv(COLUMNS, changes.flatMap(linesOfRow))

const linesOfRow = (row: ChangeRow) =>
  (['person', 'institution'] as const).flatMap((pairedAs) => {
    const change = row[pairedAs]
    return change.shown ? linesOfTable(row, pairedAs, change) : []
  })

function linesOfTable(row: ChangeRow, pairedAs: string, { transitions }: Change) {
  const { steps } = row.scale
  return (transitions ?? []).flatMap((counts, from) =>
    counts.flatMap((pairs, to) =>
      pairs === 0
        ? []
        : [[row.item, ...row.questionnaires, pairedAs, steps[from]?.value ?? null, steps[to]?.value ?? null, pairs]],
    ),
  )
}
