import { useRef } from 'react'

/** A button that lets a file be chosen; the same one can be chosen again. */
export function FileButton(props: {
  readonly label: string
  /** Endings and types that are offered first, such as `.json,application/json`. */
  readonly accept: string
  readonly className?: string
  readonly onChoose: (file: File) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={props.className} onClick={() => field.current?.click()}>
        {props.label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={props.accept}
        aria-label={props.label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file !== undefined) props.onChoose(file)
        }}
      />
    </>
  )
}
