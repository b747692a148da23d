/**
 * Copies a text. Browsers keep the clipboard from pages that came over a plain connection: then the text can only be
 * selected, to be copied by key.
 */
export async function copyText(text: string): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'selected'
  }
}
