/**
 * Copies a text, which must be selected already. Browsers keep the clipboard from pages that came over a plain connection;
 * the text stays selected then, to be copied by key.
 */
export async function copyText(text: string): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'selected'
  }
}
