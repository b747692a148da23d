import type { Participation } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'
import { FigureBadges } from './figure-badges.tsx'
import styles from './participation.module.css'
import { useShareWords } from './share-words.ts'
import { useWaveName } from './wave-name.ts'

type Panel = NonNullable<Participation['panel']>

/** Who of those who answered at first answered again. */
export function PanelSection(props: {
  readonly panel: Panel | null
  readonly followUp: number
  readonly isOpen: boolean
}) {
  const { panel, followUp, isOpen } = props
  const t = useTranslations('participation')
  const text = useLocalizedText()
  const waveName = useWaveName()
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{t('panel', { first: waveName(0), second: waveName(followUp) })}</h2>
      {panel === null ? (
        <p>{t('no-panel', { followUp: waveName(followUp) })}</p>
      ) : (
        <>
          <p className={styles.finding}>{text(panel.sentence)}</p>
          <FigureBadges claim="C0" isOpen={isOpen} />
          <PanelFigures panel={panel} isOpen={isOpen} />
        </>
      )}
    </section>
  )
}

function PanelFigures({ panel, isOpen }: { readonly panel: Panel; readonly isOpen: boolean }) {
  const t = useTranslations('participation')
  const { stayed, replaced, late, left } = panel
  return (
    <>
      <SplitBar
        label={t('panel-parts')}
        parts={[
          { id: 'stayed', label: t('stayed'), count: stayed, tone: 'better' },
          { id: 'replaced', label: t('replaced'), count: replaced, tone: 'partly' },
          { id: 'late', label: t('late'), count: late, tone: 'same' },
          { id: 'left', label: t(isOpen ? 'left-so-far' : 'left'), count: left, tone: 'open' },
        ]}
      />
      <PanelShares panel={panel} />
      <p className="soft">{t('panel-window')}</p>
    </>
  )
}

function PanelShares({ panel }: { readonly panel: Panel }) {
  const t = useTranslations('participation')
  const shareWords = useShareWords()
  const { stayed, answeredEarlier, invited } = panel
  const retention = t('of-first-answers', { stayed, answered: answeredEarlier })
  const panelYield = t('of-all-invited', { stayed, invited })
  return (
    <dl className={styles.measures}>
      <Measure term={t('retention')} share={shareWords(panel.retention, answeredEarlier)} counts={retention} />
      <Measure term={t('panel-yield')} share={shareWords(panel.panelYield, invited)} counts={panelYield} />
    </dl>
  )
}

/** The counts stand for themselves where there are too few people for a percentage. */
function Measure(props: { readonly term: string; readonly share: string | null; readonly counts: string }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>
        {props.share !== null && <strong>{props.share}</strong>} {props.counts}
      </dd>
    </div>
  )
}
