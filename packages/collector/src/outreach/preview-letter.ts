import type { LetterPreview, LetterPreviewDraft } from '@estela/contract'
import { type ContactStep, type LocalizedText, textIn } from '@estela/core'
import { type FilledLetter, fillTemplate, type LetterField, type LetterStep } from '@estela/core/contact/letter-text'
import { type InvitationSituation, listContactSituations } from '../storage/contact-situations.ts'
import { findNextInvitation } from '../storage/letter-readers.ts'
import type { Store } from '../storage/store.ts'
import { fillLetter, type Letterhead } from './write-letter.ts'

/** When each letter goes, and to whom it goes then. */
const OCCASIONS: Readonly<Record<LetterStep, Occasion>> = {
  'address-check': { step: 'pre-notice', waveKind: 'delayed' },
  'pre-notice': { step: 'pre-notice', waveKind: 'immediate' },
  invitation: { step: 'invitation', tookOverFrom: null },
  'reminder-1': { step: 'reminder-1', disposition: 'created' },
  'reminder-2': { step: 'reminder-2', disposition: 'created' },
  'reminder-3': { step: 'reminder-3', disposition: 'created' },
  'partial-reminder': { step: 'reminder-1', disposition: 'started' },
  'hand-over': { step: 'invitation' },
}
type Occasion = { readonly step: ContactStep } & Partial<
  Pick<InvitationSituation, 'waveKind' | 'disposition' | 'tookOverFrom'>
>

/** Stands where a personal link will be. */
const NO_LINK = '/s/personal-link'

/** The letter as this person would get it if its occasion were now; with sample values for somebody who is not invited. */
export async function previewLetter(
  store: Store,
  letterhead: Letterhead,
  draft: LetterPreviewDraft,
  now: Date,
): Promise<LetterPreview> {
  const { personId, step, language, subject, body } = draft
  const template = { subject, body }
  const invitationId = personId === null ? null : await findNextInvitation(store, personId, now)
  const [situation] = invitationId === null ? [] : await listContactSituations(store, [invitationId])
  const link = `${letterhead.publicUrl}${NO_LINK}`
  if (situation === undefined) {
    return preview(fillTemplate(template, sampleFields(letterhead.from.name, link, language, now), language), true)
  }
  const { step: contactStep, ...occasion } = OCCASIONS[step]
  const tookOverFrom = situation.tookOverFrom ?? sampleText('predecessor', language)
  const asked = { ...situation, tookOverFrom, ...occasion, person: { ...situation.person, language } }
  const own = [{ step, language, template }]
  return preview(fillLetter(asked, contactStep, { from: letterhead.from, link }, own, now), false)
}

const preview = ({ subject, text, html }: FilledLetter, isSample: boolean): LetterPreview => ({
  subject,
  text,
  html,
  isSample,
})

const SAMPLES: Readonly<Record<'person' | 'activity' | 'country' | 'predecessor', LocalizedText>> = {
  person: { en: 'Sample Person', es: 'Persona de muestra', ar: 'شخص للمثال' },
  activity: { en: 'Sample activity', es: 'Actividad de muestra', ar: 'نشاط للمثال' },
  country: { en: 'Sample country', es: 'País de muestra', ar: 'بلد للمثال' },
  predecessor: { en: 'Sample Predecessor', es: 'Antecesora de muestra', ar: 'سلف للمثال' },
}

const sampleText = (name: keyof typeof SAMPLES, language: string): string =>
  textIn(SAMPLES[name], language.toLowerCase().split('-')[0] ?? '')

const REPLY_DAYS = 24
const DAY_MS = 24 * 60 * 60 * 1000

function sampleFields(sender: string, link: string, language: string, now: Date): Record<LetterField, string> {
  const sample = (name: keyof typeof SAMPLES) => sampleText(name, language)
  const lastDay = new Date(now.getTime() + REPLY_DAYS * DAY_MS)
  return {
    person: sample('person'),
    activity: sample('activity'),
    link,
    confirm_link: `${link}/contact`,
    reply_by: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(lastDay),
    minutes: '10',
    country: sample('country'),
    sender,
    successor_of: sample('predecessor'),
  }
}
