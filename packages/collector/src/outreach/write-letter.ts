import { type ContactStep, textIn } from '@estela/core'
import { countryName } from '@estela/core/activity/country-name'
import { chooseLetter, type OwnLetter } from '@estela/core/contact/default-letters'
import { letterOfStep } from '@estela/core/contact/letter-of-step'
import { type FilledLetter, fillTemplate, type LetterField } from '@estela/core/contact/letter-text'
import { replyBy } from '@estela/core/contact/next-contact'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import type { Correspondent, Letter } from '../mail/carrier.ts'
import { linkToken, unsubscribeToken } from '../personal-link/link-token.ts'
import type { SecretKeys } from '../secrets/secret-keys.ts'
import type { InvitationSituation } from '../storage/contact-situations.ts'
import { mailId, messageIdOf } from './mail-id.ts'

/** What all letters have in common. */
export interface Letterhead {
  readonly from: Correspondent
  /** Address under which recipients reach the collector, without a slash at the end. */
  readonly publicUrl: string
  readonly keys: SecretKeys
}

/** The letter of a step as it goes at `now`, with the texts and the state of this moment. */
export function writeLetter(
  situation: InvitationSituation,
  step: ContactStep,
  { from, publicUrl, keys }: Letterhead,
  own: readonly OwnLetter[],
  now: Date,
): Letter {
  const { invitationId, person } = situation
  const host = from.address.slice(from.address.lastIndexOf('@') + 1)
  const id = mailId(invitationId, person.id, step)
  const token = linkToken(keys.links, invitationId, situation.generation)
  const { language, ...filled } = fillLetter(situation, step, { from, link: `${publicUrl}/s/${token}` }, own, now)
  return {
    messageId: messageIdOf(id, host),
    from,
    to: { name: person.name, address: person.email },
    ...filled,
    language,
    listUnsubscribeUrl: `${publicUrl}/u/${unsubscribeToken(keys.unsubscribe, id)}`,
  }
}

/** The text of a step's letter for one person, in the language nearest to theirs. */
export function fillLetter(
  situation: InvitationSituation,
  step: ContactStep,
  { from, link }: { readonly from: Correspondent; readonly link: string },
  own: readonly OwnLetter[],
  now: Date,
): FilledLetter & { readonly language: string } {
  const { waveKind: kind, disposition, tookOverFrom } = situation
  const letter = letterOfStep(step, { kind, hasBegun: disposition === 'started', hasTakenOver: tookOverFrom !== null })
  const { language, template } = chooseLetter(letter, situation.person.language, own)
  const fields: Record<LetterField, string> = {
    person: situation.person.name,
    activity: textIn(situation.activity.title, language),
    link,
    confirm_link: `${link}/contact`,
    reply_by: lastDay(situation, now, language),
    minutes: String(situation.minutes),
    country: countryName(situation.activity.country, language),
    sender: from.name,
    successor_of: tookOverFrom ?? '',
  }
  return { ...fillTemplate(template, fields, language), language }
}

/** Written out, by the clock of the person's country. The instant itself is the first at which it is too late. */
function lastDay(situation: InvitationSituation, now: Date, language: string): string {
  const invited = situation.sent.find(({ step }) => step === 'invitation')?.at
  const end = replyBy(situation, invited ?? (now < situation.wave.opensAt ? situation.wave.opensAt : now))
  return longDate(language, timeZoneOf(situation.country)).format(end.getTime() - 1)
}

const longDates = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language and zone: making one takes longer than all else in a letter. */
function longDate(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  const made = longDates.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
  longDates.set(key, made)
  return made
}
