/** A browser may still be reading the file some time after it was asked to save it. */
const KEPT_MS = 60_000

/** Hands a file to the person at the browser. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
