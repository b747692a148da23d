import { useLanguageName } from '@estela/ui/use-language-name'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { languageTag } from './language-tag.ts'
import styles from './languages.module.css'

/** Proposed first; any other tag can be typed. The languages of SurveyJS's own buttons and messages. */
const OFFERED =
  'ar bg ca cs da de el es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms my nl nb pl pt pt-br ro ru sk sl sq sr sv sw tg th tr ua uk uz vi zh-cn zh-tw'.split(
    ' ',
  )

/** Adds a language by its name or tag. */
export function AddLanguage(props: { readonly languages: readonly string[]; readonly onAdd: (tag: string) => void }) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'unknown-language' | 'known-language' | null>(null)
  const offered = OFFERED.filter((tag) => !props.languages.includes(tag)).map((tag) => [tag, languageName(tag)])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = offered.find(([, name]) => name?.toLowerCase() === typed.trim().toLowerCase())?.[0]
    const tag = named ?? languageTag(typed)
    const isKnown = props.languages.some((each) => each.toLowerCase() === tag)
    setFault(tag === null ? 'unknown-language' : isKnown ? 'known-language' : null)
    if (tag === null || isKnown) return
    props.onAdd(tag)
    setTyped('')
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <label htmlFor={id}>{t('add-language')}</label>
      <input
        id={id}
        list={`${id}-offered`}
        value={typed}
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={`${id}-offered`}>
        {offered.map(([tag, name]) => (
          <option key={tag} value={name}>
            {tag}
          </option>
        ))}
      </datalist>
      <button type="submit">{t('add')}</button>
      <p id={`${id}-fault`} className={styles.fault} role="status">
        {fault !== null && t(fault, { typed })}
      </p>
    </form>
  )
}
