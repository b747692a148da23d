import { useEffect, useRef } from 'react'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'

/** Yes or no. What equals the default leaves nothing written. */
export function SwitchEditor({ property, places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const { writer } = usePanel()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={input}
      id={inputId}
      type="checkbox"
      aria-describedby={describedBy}
      checked={(value ?? property.defaultValue) === true}
      onChange={(event) => {
        const { checked } = event.target
        writer.set(places, checked === property.defaultValue ? undefined : checked)
      }}
    />
  )
}
