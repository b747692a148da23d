import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { useEditor } from '../history/editor.ts'
import styles from './canvas.module.css'
import { TextLine } from './text-line.tsx'

/** Title and introduction of the questionnaire itself. */
export function SurveyHead({ document }: { readonly document: JsonObject }) {
  const t = useTranslations('canvas')
  const select = useEditor((editor) => editor.select)
  const isSelected = useEditor((editor) => editor.present.selection.length === 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: writing in the head shows its properties
    <header
      className={styles.head}
      data-selected={isSelected}
      onMouseDown={() => select([])}
      // The keyboard may pass on its way to what is added behind the selected question.
      onKeyDown={({ key }) => {
        if (key !== 'Tab' && key !== 'Shift') select([])
      }}
    >
      <TextLine pointer="/title" value={document.title} label={t('survey-title')} className={styles.title} />
      <TextLine pointer="/description" value={document.description} label={t('survey-description')} />
    </header>
  )
}
