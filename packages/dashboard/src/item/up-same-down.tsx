import type { Change } from '@estela/contract'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'

/** How many rated it lower, the same and higher the second time. */
export function UpSameDown({ up, same, down }: Pick<Change, 'up' | 'same' | 'down'>) {
  const t = useTranslations('dashboard')
  return (
    <SplitBar
      label={t('up-same-down')}
      parts={[
        { id: 'down', label: t('down'), count: down, tone: 'worse' },
        { id: 'same', label: t('same'), count: same, tone: 'same' },
        { id: 'up', label: t('up'), count: up, tone: 'better' },
      ]}
    />
  )
}
