const FOLDED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }

/**
 * A text as the searches of lists compare it: without capitals and without the accents of Spanish, so that who types
 * `huaman` finds Huamán. The lists fold names the same way, letter by letter, because SQLite itself knows only ASCII.
 */
export const foldedText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[áéíóúüñ]/g, (letter) => FOLDED[letter] ?? letter)
