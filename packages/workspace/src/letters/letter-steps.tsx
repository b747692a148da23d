import { LETTER_STEPS, type LetterTemplate } from '@estela/contract'
import { SelectField } from '@estela/ui/select-field'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useSetFilter } from '../listing/set-filter.ts'
import { useIsWide } from '../listing/wide-screen.ts'
import { changedSearch } from '../navigation/scope.ts'
import { draftKey, type LetterDrafts } from './letter-drafts.ts'
import styles from './letters.module.css'

interface Props {
  readonly letters: readonly LetterTemplate[]
  readonly chosen: LetterTemplate
  readonly drafts: LetterDrafts
}

/** The letters in the order in which they go. Where there is no room for a list, it folds into a field. */
export function LetterSteps(props: Props) {
  const t = useTranslations('workspace')
  const isWide = useIsWide()
  const setFilter = useSetFilter()
  const mark = useMark(props)
  if (isWide) return <StepList {...props} />
  return (
    <SelectField
      label={t('schedule-due-letter')}
      value={props.chosen.step}
      options={LETTER_STEPS.map((step) => ({
        value: step,
        label: [t(`letter-${step}`), mark(step)].filter(Boolean).join(' · '),
      }))}
      onChange={(step) => setFilter({ step })}
    />
  )
}

function StepList(props: Props) {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const mark = useMark(props)
  return (
    <nav aria-label={t('page-letters')}>
      <ul className={styles.steps}>
        {LETTER_STEPS.map((step) => (
          <li key={step}>
            <Link
              to={{ search: changedSearch(search, { step }) }}
              aria-current={step === props.chosen.step ? 'true' : undefined}
              preventScrollReset
            >
              {t(`letter-${step}`)} <span className="soft">{mark(step)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A function that says of a step whether its letter is unsaved, in any language, or has been written here. */
function useMark({ letters, drafts }: Props) {
  const t = useTranslations('workspace')
  return (step: LetterTemplate['step']): string => {
    const ofStep = letters.filter((letter) => letter.step === step)
    if (ofStep.some((letter) => draftKey(letter) in drafts)) return t('letter-unsaved')
    return ofStep.some(({ isOwn }) => isOwn) ? t('letter-own') : ''
  }
}
