import type { AttritionRow } from '@estela/contract'
import { DownloadCsv } from '@estela/ui/download-csv'
import { useTranslations } from 'use-intl'
import { useAttritionFile } from './attrition-file.ts'
import { AttritionTable } from './attrition-table.tsx'
import { FigureBadges } from './figure-badges.tsx'

interface Props {
  readonly rows: readonly AttritionRow[]
  readonly isBrokenDown: boolean
  /** Whether some of those who have not come back still may. */
  readonly isOpen: boolean
  readonly isSample: boolean
}

/** Whether those who came back had answered otherwise at first than those who did not, and what that means for claims. */
export function AttritionSection(props: Props) {
  const t = useTranslations('participation')
  return (
    <section aria-labelledby="attrition">
      <h2 id="attrition">{t('attrition')}</h2>
      <Check {...props} />
      <p>{t('claims-explained')}</p>
    </section>
  )
}

function Check({ rows, isBrokenDown, isOpen, isSample }: Props) {
  const t = useTranslations('participation')
  const file = useAttritionFile(rows, isSample)
  if (isBrokenDown) return <p>{t('attrition-not-broken-down')}</p>
  if (rows.length === 0) return <p>{t('attrition-none')}</p>
  return (
    <>
      <FigureBadges claim="C0" isOpen={isOpen} />
      <p>{t('attrition-explained')}</p>
      {isOpen && <p>{t('attrition-so-far')}</p>}
      <AttritionTable rows={rows} />
      <p>
        <DownloadCsv table={file} />
      </p>
    </>
  )
}
