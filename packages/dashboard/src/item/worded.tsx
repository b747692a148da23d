import styles from './item.module.css'

/** Words of a questionnaire in one of its languages, whatever the language of the page. */
export const Worded = ({ language, text }: { readonly language: string; readonly text: string }) => (
  <div className={styles.worded} lang={language} dir="auto">
    {text}
  </div>
)
