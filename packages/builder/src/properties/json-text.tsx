import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import { describedByAll, Fault } from './fault.tsx'
import { lineOfFault } from './line-of-fault.ts'
import type { DraftField, Parsed } from './use-draft.ts'

type Look = Pick<ComponentProps<'textarea'>, 'className' | 'rows' | 'dir' | 'placeholder' | 'aria-labelledby'>

/** A field in which JSON is typed. What cannot be read is not stored; its line is told below. */
export function JsonText(
  props: Look & { readonly draft: DraftField; readonly id: string; readonly describedBy: string | undefined },
) {
  const { draft, id, describedBy, ...look } = props
  const t = useTranslations('properties')
  const faultId = `${id}-fault`
  return (
    <>
      <textarea
        {...look}
        id={id}
        spellCheck={false}
        value={draft.text}
        aria-invalid={draft.fault !== null}
        aria-describedby={describedByAll(describedBy, draft.fault && faultId)}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
      />
      <Fault id={faultId}>{draft.fault === null ? null : t('fault-json', { line: Number(draft.fault) })}</Fault>
    </>
  )
}

/** The value that a text of JSON stands for, or the line in which it is none. */
export function readJsonText(text: string): Parsed<Json | undefined> {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: String(lineOfFault(text, error)) }
  }
}
