import type { Comparison } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import styles from './item.module.css'
import { languagesOf } from './languages-of.ts'
import { useWaveNames } from './wave-names.ts'
import { Worded } from './worded.tsx'

type Refusal = Comparison['refused'][number]

/** A question whose two answers may not be compared: both wordings and scales side by side, and no figures. */
export function RefusedItem({ refusal }: { readonly refusal: Refusal }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const id = useId()
  return (
    <article aria-labelledby={id}>
      <h2 id={id}>{plainWording(text(refusal.later))}</h2>
      <p className={styles.badges}>
        <code>{refusal.item}</code>
        <span className="badge badge-attention">{t('not-compared')}</span>
      </p>
      <p>
        <strong>{t(`refused-for-${refusal.reason}`)}</strong> {t('refused-because')}
      </p>
      <BothVersions refusal={refusal} />
    </article>
  )
}

function BothVersions({ refusal }: { readonly refusal: Refusal }) {
  const t = useTranslations('item')
  const waves = useWaveNames()
  const languageName = useLanguageName()
  const [earlierScale, laterScale] = refusal.scales
  const worded = (text: string | undefined, language: string) => (
    <Worded language={language} text={text === undefined ? '–' : plainWording(text)} />
  )
  const rows = [
    ...languagesOf([refusal.earlier, refusal.later]).map((language) => ({
      id: language,
      name: t('wording-in', { language: languageName(language) }),
      earlier: worded(refusal.earlier[language], language),
      later: worded(refusal.later[language], language),
    })),
    { id: 'scale', name: t('scale'), earlier: <code>{earlierScale}</code>, later: <code>{laterScale}</code> },
  ]
  return (
    <DataTable
      caption={t('versions-caption', { item: refusal.item })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'what', header: t('compared-part'), cell: ({ name }) => name },
        { id: 'earlier', header: waves.earlier, cell: ({ earlier }) => earlier },
        { id: 'later', header: waves.later, cell: ({ later }) => later },
      ]}
    />
  )
}
