import type { DivergingBar } from '@estela/ui/diverging-bars'
import { useLanguage } from '@estela/ui/locale-provider'

/** The distributions in words: "Right after: 3 Disagree, 12 Agree. Later: …". Steps nobody chose are left out. */
export function useAnswerSummary(steps: readonly string[], bars: readonly DivergingBar[]): string {
  const { locale } = useLanguage()
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  const said = ({ counts }: DivergingBar) =>
    steps.flatMap((step, index) => ((counts[index] ?? 0) > 0 ? [`${counts[index]} ${step}`] : []))
  return bars.map((bar) => `${bar.label}: ${list.format(said(bar))}.`).join(' ')
}
