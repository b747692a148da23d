import { useEffect, useId, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useSetFilter } from '../listing/set-filter.ts'
import styles from './address-book.module.css'

/** So long after the last key the list follows. */
const WAIT_MS = 300

/** Narrows the list while somebody types; the text stands in the address. */
export function SearchField({ hint }: { readonly hint: string }) {
  const say = useTranslations('addressBook')
  const id = useId()
  const [address] = useSearchParams()
  const setFilter = useSetFilter()
  const inAddress = address.get('search') ?? ''
  const [typed, setTyped] = useState(inAddress)
  const sent = useRef(inAddress)
  const follow = useRef(setFilter)
  follow.current = setFilter
  useEffect(() => {
    // Somebody went back, or took the filters away.
    if (inAddress !== sent.current) {
      sent.current = inAddress
      setTyped(inAddress)
    }
  }, [inAddress])
  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      follow.current({ search: typed === '' ? null : typed, page: null })
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say('search')}</label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={200}
        placeholder={hint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}
