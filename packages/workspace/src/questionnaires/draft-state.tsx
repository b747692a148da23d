import { useTranslations } from 'use-intl'
import { useMoment } from '../names/moments.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import type { DraftKeeper, KeptDraft } from './draft-keeper.ts'
import styles from './questionnaires.module.css'

/** Whether what is written is saved; what to do when it is not. */
export function DraftState({ kept, keeper }: { readonly kept: KeptDraft; readonly keeper: DraftKeeper }) {
  const t = useTranslations('questionnaires')
  const moment = useMoment()
  return (
    <>
      <p role="status" className={`soft ${styles.state}`}>
        {t(`state-${kept.state}`, { moment: moment(kept.savedAt) })}
      </p>
      {kept.state === 'failed' && kept.error !== null && (
        <ProblemNotice title={t('draft-not-saved')} error={kept.error} retry={() => void keeper.flush()} />
      )}
      {kept.state === 'changed-elsewhere' && (
        <div role="alert" className={styles.notice}>
          <p>
            <strong>{t('conflict-title')}</strong> {t('conflict-about')}
          </p>
          <p className={styles.actions}>
            <button type="button" onClick={() => void keeper.takeStored()}>
              {t('conflict-take')}
            </button>
            <button type="button" onClick={() => void keeper.keepMine()}>
              {t('conflict-keep')}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
