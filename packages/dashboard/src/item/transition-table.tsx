import type { Change, Scale } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './item.module.css'
import { shadeOf } from './shade-of.ts'
import { useWaveNames } from './wave-names.ts'

/** Who moved from where to where: the earlier answer in rows, the later one in columns; or why there is no table. */
export function TransitionTable(props: {
  readonly scale: Scale
  readonly transitions: Change['transitions']
  readonly matched: number
}) {
  const { scale, transitions, matched } = props
  const t = useTranslations('item')
  const text = useLocalizedText()
  const captionId = useId()
  if (transitions === null) return <p>{t('transitions-none', { count: matched })}</p>
  const steps = scale.steps.map(({ label }) => text(label))
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table is not a set of form fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={styles.scroll} role="group" aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.transitions}>
          <caption id={captionId}>{t('transitions-caption', { count: matched })}</caption>
          <TransitionHead steps={steps} />
          <TransitionBody steps={steps} transitions={transitions} />
        </table>
      </div>
      <p className="soft">{t('transitions-legend')}</p>
    </>
  )
}

function TransitionHead({ steps }: { readonly steps: readonly string[] }) {
  const t = useTranslations('item')
  const waves = useWaveNames()
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {waves.earlier}
        </th>
        <th colSpan={steps.length} scope="colgroup">
          {waves.later}
        </th>
        <th rowSpan={2} scope="col">
          {t('all-answers')}
        </th>
      </tr>
      <tr>
        {steps.map((step) => (
          <th key={step} scope="col">
            {step}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function TransitionBody(props: {
  readonly steps: readonly string[]
  readonly transitions: readonly (readonly number[])[]
}) {
  const { steps, transitions } = props
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const { format } = new Intl.NumberFormat(locale)
  const largest = Math.max(...transitions.flat())
  const look = (count: number, isSame: boolean) =>
    [styles[`shade-${shadeOf(count, largest)}`], isSame ? styles.unmoved : undefined].filter(Boolean).join(' ')
  const total = (counts: readonly number[]) => format(counts.reduce((sum, count) => sum + count, 0))
  return (
    <tbody>
      {steps.map((from, row) => (
        <tr key={from}>
          <th scope="row">{from}</th>
          {steps.map((to, column) => {
            const count = transitions[row]?.[column] ?? 0
            return (
              <td key={to} className={look(count, row === column)}>
                {format(count)}
              </td>
            )
          })}
          <td>{total(transitions[row] ?? [])}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{t('all-answers')}</th>
        {steps.map((to, column) => (
          <td key={to}>{total(transitions.map((counts) => counts[column] ?? 0))}</td>
        ))}
        <td>{total(transitions.flat())}</td>
      </tr>
    </tbody>
  )
}
