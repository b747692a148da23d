import type { AttritionRow } from '@estela/contract'
import type { ChartTable } from '@estela/ui/chart'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'

/** The first answers of those who came back and of those who did not, for a file. */
export function useAttritionFile(rows: readonly AttritionRow[], isSample: boolean): ChartTable {
  const t = useTranslations('participation')
  const text = useLocalizedText()
  return {
    caption: t('attrition'),
    fileName: isSample ? 'sample-who-came-back' : 'who-came-back',
    columns: [
      t('item'),
      t('question'),
      t('stayers'),
      t('leavers'),
      t('stayers-mean'),
      t('leavers-mean'),
      t('difference'),
      t('p'),
      t('in-words'),
    ],
    rows: rows.map((row) => [
      row.item,
      plainWording(text(row.wording)),
      row.stayers,
      row.leavers,
      row.stayersMean,
      row.leaversMean,
      row.standardizedDifference,
      row.p,
      text(row.sentence),
    ]),
  }
}
