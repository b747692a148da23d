import type { LetterSet } from '../default-letters.ts'

export const ENGLISH_LETTERS: LetterSet = {
  'address-check': {
    subject: 'Are we still writing to the right person? {{activity}}',
    body: `Dear {{person}},

Some time ago you took part in "{{activity}}". In about two weeks we will ask you a few questions on what has become of it since then.

If this address is still the right one, you need not do anything. If somebody else now does your work, or you would rather not be asked, please tell us here:

{{confirm_link}}

With kind regards,
{{sender}}`,
  },
  'pre-notice': {
    subject: 'Soon: your view on {{activity}}',
    body: `Dear {{person}},

You are taking part in "{{activity}}". In a few days you will receive a personal link to a short questionnaire about it, of about {{minutes}} minutes.

What you answer helps to decide how assistance to {{country}} is given from now on.

With kind regards,
{{sender}}`,
  },
  invitation: {
    subject: 'Your view on {{activity}}',
    body: `Dear {{person}},

You took part in "{{activity}}". What was it worth to you and your institution? Answering takes about {{minutes}} minutes, on a phone or a computer, and you may stop and go on later.

{{link}}

The link is yours alone: please do not pass it on. Please answer until {{reply_by}}.

If this is not for you, or somebody else should answer, please tell us here:

{{confirm_link}}

Thank you,
{{sender}}`,
  },
  'reminder-1': {
    subject: 'Reminder: your view on {{activity}}',
    body: `Dear {{person}},

A few days ago we asked what "{{activity}}" was worth to you. Your answer has not arrived yet. About {{minutes}} minutes are enough:

{{link}}

Please answer until {{reply_by}}. If somebody else should answer, or you would rather not, please tell us here:

{{confirm_link}}

Thank you,
{{sender}}`,
  },
  'reminder-2': {
    subject: 'We would like to hear from you: {{activity}}',
    body: `Dear {{person}},

Those who took part in "{{activity}}" see it in different ways, and without your answer one view is missing. Critical answers help as much as kind ones.

{{link}}

It takes about {{minutes}} minutes, until {{reply_by}}.

With kind regards,
{{sender}}`,
  },
  'reminder-3': {
    subject: 'Last reminder: {{activity}}',
    body: `Dear {{person}},

This is the last time that we ask about "{{activity}}". Until {{reply_by}} you can still answer here:

{{link}}

If you do not want to answer, you need not do anything: we will not write about this questionnaire again.

Thank you,
{{sender}}`,
  },
  'partial-reminder': {
    subject: 'Your answers are kept: {{activity}}',
    body: `Dear {{person}},

You have begun to answer our questions about "{{activity}}". What you have entered is kept; you only need to go on and send it:

{{link}}

Please finish until {{reply_by}}. Answers that are not sent are not counted.

Thank you,
{{sender}}`,
  },
  'hand-over': {
    subject: 'Asked in place of a colleague: {{activity}}',
    body: `Dear {{person}},

You have been named to us as the person who now does this work and can answer about "{{activity}}".

Before you it was {{successor_of}} whom we asked.

We would like to know what the assistance has led to in your institution. Answering takes about {{minutes}} minutes:

{{link}}

Please answer until {{reply_by}}. If this is not for you, please tell us here:

{{confirm_link}}

Thank you,
{{sender}}`,
  },
}
