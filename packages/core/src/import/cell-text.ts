/** A cell meant as one line: line breaks and runs of spaces, which spreadsheets hide, become one space. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** A cell of several lines, with the line breaks of one kind. */
export const lines = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()

/** Does it hold what neither a page nor a mail can show? Half of a surrogate pair counts. */
export const hasControlCharacter = (text: string): boolean => /[^\P{Cc}\n\t]|\p{Cs}/u.test(text)
