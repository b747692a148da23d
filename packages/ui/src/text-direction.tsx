const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(-|$)/i
const RIGHT_TO_LEFT_SCRIPT = /-(arab|hebr|thaa|syrc)(-|$)/i

/** How a text in this language (BCP 47 tag) runs. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(tag) || RIGHT_TO_LEFT_SCRIPT.test(tag) ? 'rtl' : 'ltr'
