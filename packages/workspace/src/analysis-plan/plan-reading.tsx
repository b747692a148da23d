import type { AnalysisPlan } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'

/** A plan that can no longer change. */
export function PlanReading({ plan }: { readonly plan: AnalysisPlan }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const dates = useDates()
  const wordings = new Map(plan.candidates.map(({ item, wording }) => [item, text(wording)]))
  const lockedAt = plan.lockedAt ?? plan.closesAt
  return (
    <>
      <p>{t(plan.lockedAt === null ? 'plan-locked-by-closing' : 'plan-locked-on', { day: dates.day(lockedAt) })}</p>
      {plan.items.length === 0 ? (
        <p>{t('plan-named-nothing')}</p>
      ) : (
        <ul>
          {plan.items.map(({ item, threshold }) => (
            <li key={item}>
              {wordings.get(item) ?? item} <code>{item}</code>{' '}
              {threshold !== null && <span className="soft">{t('plan-threshold-value', { threshold })}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
