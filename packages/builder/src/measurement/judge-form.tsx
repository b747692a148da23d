import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { useSession } from '../session/session.tsx'
import { withFacts } from './annotation.ts'
import styles from './measurement.module.css'
import { judgeEquivalent } from './mend-pair.ts'
import type { JudgedPair } from './pairing.ts'
import { useMeasure } from './use-measure.ts'

/** Says why other words ask the same. The note is told beside every figure that rests on the judgement. */
export function JudgeForm({ pair, other }: { readonly pair: JudgedPair; readonly other: JsonObject }) {
  const t = useTranslations('measurement')
  const { announce } = useSession()
  const measure = useMeasure()
  const id = useId()
  const { item, pointer } = pair.later
  const [note, setNote] = useState(item.equivalent?.note.en ?? '')
  const isJudged = pair.verdict === 'judged'
  return (
    <form
      className={styles.judge}
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() === '') return
        measure((document) => judgeEquivalent(document, pointer, other, note.trim()))
        announce(t('judged', { construct: item.construct }))
      }}
    >
      <label htmlFor={id}>{t('note')}</label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={500}
        dir="auto"
        aria-describedby={`${id}-help`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p id={`${id}-help`} className="soft">
        {t('note-help')}
      </p>
      <button type="submit" className="button-small">
        {t(isJudged ? 'save-note' : 'judge')}
      </button>{' '}
      {isJudged && (
        <button
          type="button"
          className="button-small"
          onClick={() => measure((document) => withFacts(document, pointer, { equivalent: undefined }))}
        >
          {t('judge-no-more')}
        </button>
      )}
    </form>
  )
}
