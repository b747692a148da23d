import type { AgendaEntry, LetterCount, WaveTimeline } from '@estela/contract'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { useAgendaName } from './agenda-name.ts'
import { agendaRows } from './agenda-rows.ts'
import { QuietPeriodPanel } from './quiet-period-panel.tsx'
import styles from './timeline.module.css'

/** What happens in one wave on which day, and which letters have gone. */
export function WaveAgenda({ wave }: { readonly wave: WaveTimeline }) {
  const t = useTranslations('workspace')
  return (
    <div className={styles.agenda}>
      <details open={wave.state === 'open'}>
        <summary>{t('agenda')}</summary>
        <dl>
          {agendaRows(wave).map(({ entry, step, letters }) => (
            <AgendaRow
              key={`${entry?.kind ?? ''} ${entry?.reminder ?? step ?? ''}`}
              entry={entry}
              step={step}
              letters={letters}
            />
          ))}
        </dl>
      </details>
      <QuietPeriodPanel wave={wave} />
    </div>
  )
}

function AgendaRow(props: {
  readonly entry: AgendaEntry | null
  readonly step: LetterCount['step'] | null
  readonly letters: readonly LetterCount[]
}) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const agendaName = useAgendaName()
  const { entry, step, letters } = props
  const count = (...states: readonly LetterCount['state'][]) =>
    letters.filter(({ state }) => states.includes(state)).reduce((sum, each) => sum + each.letters, 0)
  const counts = {
    sent: count('sent'),
    waiting: count('queued', 'sending'),
    refused: count('refused'),
    skipped: count('skipped'),
  }
  return (
    <div>
      <dt>{entry === null ? step !== null && t(`letter-${step}`) : agendaName(entry)}</dt>
      <dd>
        {entry !== null && dates.weekday(entry.day)}
        {(['sent', 'waiting', 'refused', 'skipped'] as const).map(
          (state) =>
            counts[state] > 0 && (
              <span key={state} className={styles.letters}>
                {t(`letters-${state}`, { count: counts[state] })}
              </span>
            ),
        )}
      </dd>
    </div>
  )
}
