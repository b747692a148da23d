import type { PlannedWave, WaveTemplate, WaveTemplateList } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useFormatter, useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './wave-templates.module.css'

interface Row extends PlannedWave {
  readonly position: number
}

/** The waves of a template, one row each. */
export function TemplateTable(props: {
  readonly template: WaveTemplate
  readonly questionnaires: WaveTemplateList['questionnaires']
}) {
  const t = useTranslations('workspace')
  const columns = useColumns(props.questionnaires)
  const rows = props.template.waves.map((wave, index): Row => ({ ...wave, position: index + 1 }))
  if (rows.length === 0) return <p className="soft">{t('wave-template-empty')}</p>
  return (
    <Listing
      caption={t('wave-template-count', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ position }) => String(position)}
    />
  )
}

function useColumns(questionnaires: WaveTemplateList['questionnaires']) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const format = useFormatter()
  const waveName = useWaveName()
  const days = (count: number) => <span className={styles.length}>{t('template-days', { count })}</span>
  const titleOf = (code: string) => questionnaires.find((each) => each.code === code)
  return [
    { id: 'wave', header: t('wave'), cell: (row: Row) => waveName.name(row) },
    {
      id: 'questionnaire',
      header: t('template-questionnaire'),
      cell: ({ questionnaire }: Row) => {
        const published = titleOf(questionnaire)
        return published === undefined ? questionnaire : `${text(published.title)} (${questionnaire})`
      },
    },
    { id: 'window', header: t('template-windowDays'), cell: ({ windowDays }: Row) => days(windowDays) },
    { id: 'open', header: t('template-openDays'), cell: ({ openDays }: Row) => days(openDays) },
    {
      id: 'notice',
      header: t('template-preNoticeDays'),
      cell: ({ contact }: Row) => (contact.preNoticeDays === null ? t('template-none') : days(contact.preNoticeDays)),
    },
    {
      id: 'reminders',
      header: t('template-reminderDays'),
      cell: ({ contact: { reminderDays } }: Row) =>
        reminderDays.length === 0
          ? t('template-none')
          : t('template-after-days', { days: format.list(reminderDays.map(String)) }),
    },
    {
      id: 'reply-by',
      header: t('template-replyByDays'),
      cell: ({ contact }: Row) => t('template-after-days', { days: String(contact.replyByDays) }),
    },
  ]
}
