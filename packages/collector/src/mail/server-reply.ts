const LENGTH = 120

/**
 * What a mail server said, short enough for a log: without the words that may be an address, a link, a file or a token.
 */
export function shortReply(reply: string): string {
  const words = reply
    .slice(0, 2_000)
    .replace(/\p{Cc}+/gu, ' ')
    .split(/\s+/)
  return words
    .map((word) => (/[@/<>=]|%40|.{20}/u.test(word) ? '…' : word))
    .join(' ')
    .slice(0, LENGTH)
    .trim()
}
