import { DependencyMap } from './dependency-map.tsx'
import styles from './logic.module.css'
import { RulesList } from './rules-list.tsx'
import { useSentenceWords } from './sentence-words.ts'

/** The logic of the whole questionnaire: its rules in words, and what depends on what. */
export function LogicView() {
  const { t } = useSentenceWords()
  return (
    <div className={styles.view}>
      <div>
        <h2>{t('rules')}</h2>
        <RulesList />
      </div>
      <div>
        <h2>{t('map')}</h2>
        <DependencyMap />
      </div>
    </div>
  )
}
