import { ownLanguageName } from '@estela/ui/language-name'
import { SelectField, type SelectOption, type SelectOptionGroup } from '@estela/ui/select-field'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './preview.module.css'
import { DEVICES, type PreviewMemory } from './preview-memory.ts'

interface PreviewControlsProps {
  readonly memory: PreviewMemory
  readonly language: string
  /** Languages that the questionnaire has texts in. */
  readonly languages: readonly string[]
  readonly pages: readonly SelectOption[]
  /** Null where nothing is selected that could be shown. */
  readonly onShowSelected: (() => void) | null
  readonly onChange: (change: Partial<PreviewMemory>) => void
  readonly onGoToPage: (page: string) => void
  readonly onStartAgain: (mode: PreviewMemory['mode']) => void
}

/** How the preview is shown, and where it begins. */
export function PreviewControls(props: PreviewControlsProps) {
  const { memory, language, pages, onShowSelected, onChange, onGoToPage, onStartAgain } = props
  const t = useTranslations('preview')
  const languages = languageOptions(props.languages, t('without-texts'))
  return (
    <div className={styles.controls}>
      <Choice
        label={t('mode')}
        options={['look', 'test'] as const}
        chosen={memory.mode}
        nameOf={(mode) => t(`mode-${mode}`)}
        onChoose={onStartAgain}
      />
      <Choice
        label={t('device')}
        options={DEVICES}
        chosen={memory.device}
        nameOf={(device) => t(`device-${device}`)}
        onChoose={(device) => onChange({ device })}
      />
      <SelectField
        label={t('language')}
        value={language}
        options={languages}
        onChange={(chosen) => onChange({ language: chosen })}
      />
      <SelectField
        label={t('beside')}
        value={memory.beside ?? ''}
        options={[{ value: '', label: t('beside-none') }, ...languages]}
        onChange={(chosen) => onChange({ beside: chosen || null })}
      />
      {memory.mode === 'look' && (
        <SelectField
          label={t('page')}
          value={memory.page ?? pages[0]?.value ?? ''}
          options={pages}
          onChange={onGoToPage}
        />
      )}
      {memory.mode === 'look' && (
        <button
          type="button"
          className="button-small"
          disabled={onShowSelected === null}
          onClick={() => onShowSelected?.()}
        >
          {t('show-selected')}
        </button>
      )}
      <button type="button" className="button-small" onClick={() => onStartAgain(memory.mode)}>
        {t('start-again')}
      </button>
    </div>
  )
}

interface ChoiceProps<Option extends string> {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: Option
  readonly nameOf: (option: Option) => string
  readonly onChoose: (option: Option) => void
}

function Choice<Option extends string>({ label, options, chosen, nameOf, onChoose }: ChoiceProps<Option>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option} data-chosen={option === chosen}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  )
}

/** Languages without texts still show how a page from right to left holds. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he']

function languageOptions(languages: readonly string[], withoutTexts: string): (SelectOption | SelectOptionGroup)[] {
  const others = RIGHT_TO_LEFT.filter((each) => !languages.includes(each)).map(languageOption)
  const own = languages.map(languageOption)
  return others.length === 0 ? own : [...own, { label: withoutTexts, options: others }]
}

const languageOption = (language: string): SelectOption => ({ value: language, label: ownLanguageName(language) })
