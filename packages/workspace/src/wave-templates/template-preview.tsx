import type { AgendaEntry, PlannedWave, WaveTemplateDraft } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { SelectField } from '@estela/ui/select-field'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { EndDateField } from '../end-date/end-date-field.tsx'
import { useDates } from '../names/dates.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useAgendaName } from '../timeline/agenda-name.ts'
import { useWaveName } from '../waves/wave-name.ts'
import type { Trial } from './trial.ts'
import styles from './wave-templates.module.css'

/** What the waves would mean, day by day, for an activity that ends on a chosen day. */
export function TemplatePreview({ draft, trial }: { readonly draft: WaveTemplateDraft | null; readonly trial: Trial }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const countryName = useCountryName()
  const { query } = trial
  const agendas = draft === null ? [] : (query.data?.waves ?? [])
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('template-preview')}</h3>
      <div className={styles.fields}>
        <EndDateField label={t('template-preview-end-date')} typed={trial.endDate} onType={trial.setEndDate} />
        <SelectField
          label={t('country')}
          value={trial.country}
          options={trial.countries.map((value) => ({ value, label: countryName(value) }))}
          onChange={trial.setCountry}
        />
      </div>
      {query.isError ? (
        <ProblemNotice title={t('not-loaded')} error={query.error} retry={() => void query.refetch()} />
      ) : agendas.length === 0 ? (
        <p className="soft">{t('template-preview-not-yet')}</p>
      ) : (
        <ol className={styles.agendas}>
          {draft?.waves.map((wave, index) => (
            <li key={`${wave.kind} ${wave.offsetMonths} ${wave.offsetDays}`}>
              <PreviewedWave wave={wave} position={index + 1} agenda={agendas[index] ?? []} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function PreviewedWave(props: {
  readonly wave: PlannedWave
  readonly position: number
  readonly agenda: readonly AgendaEntry[]
}) {
  const waveName = useWaveName()
  const agendaName = useAgendaName()
  const dates = useDates()
  return (
    <>
      <h4>{waveName.name({ ...props.wave, position: props.position })}</h4>
      <dl>
        {props.agenda.map((entry) => (
          <div key={`${entry.kind} ${entry.reminder ?? ''}`}>
            <dt>{agendaName(entry)}</dt>
            <dd>{dates.weekday(entry.day)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
