const LOCAL_PART_LENGTH = 64
const DOMAIN_LENGTH = 255

/** RFC 5322 dot-atom without `%`, `!` and the backtick, which mail servers once read as routes or commands. */
const LOCAL_PART = /^[A-Za-z0-9#$&'*+/=?^_{|}~-]+(?:\.[A-Za-z0-9#$&'*+/=?^_{|}~-]+)*$/
const LABEL = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}])?$/u
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

/**
 * Is this one address that mail can be sent to?
 *
 * Stricter than RFC 5321, because a mailer that parses an address again may find another domain in it: no quoted local
 * part, no comment, no display name, no list, no address literal, no white space or control character anywhere.
 * @returns the address with its domain in lower case (Unicode composed, otherwise kept: `ñandú.example` stays readable),
 *   or null. Local parts are ASCII, at most 64 characters, and keep their case; domains have at least two labels of at
 *   most 63 characters, 255 in all, and the last one is not a number.
 */
export function emailAddress(text: string): string | null {
  const at = text.indexOf('@')
  const localPart = text.slice(0, Math.max(at, 0))
  if (localPart.length > LOCAL_PART_LENGTH || !LOCAL_PART.test(localPart)) return null
  const domain = text
    .slice(at + 1)
    .normalize('NFC')
    .toLowerCase()
  return isDomain(domain) ? `${localPart}@${domain}` : null
}

function isDomain(domain: string): boolean {
  if (domain.length > DOMAIN_LENGTH || INVISIBLE.test(domain)) return false
  // Letters that name resolution replaces by others (full-width, ligatures) would lead to a domain nobody read here.
  if (domain.normalize('NFKC') !== domain) return false
  const labels = domain.split('.')
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
}
