/** One side of a letter. The address is checked before it gets here: exactly one, without line breaks. */
export interface Correspondent {
  readonly name: string
  readonly address: string
}

/** One mail to one person, ready to go. */
export interface Letter {
  /** Whole header value, with the angle brackets: the same letter has the same id however often it is tried. */
  readonly messageId: string
  readonly from: Correspondent
  readonly to: Correspondent
  readonly subject: string
  readonly text: string
  readonly html: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** Where one POST ends all further mail to this person; `null` when there is nothing to leave. */
  readonly listUnsubscribeUrl: string | null
}

/**
 * How handing over one letter ended. Reasons are short and carry no address, link or password.
 * - `taken`: the server answers for the letter from now on.
 * - `refused`: it will never take this letter for this person; trying again is pointless. `code` is its SMTP reply, `null`
 *   when it was not even asked because the address is none.
 * - `unavailable`: it takes nothing at present, for reasons that are not the person's; try again later.
 *   `isInDoubt`: its whole text had gone out and no reply came, so that it may have been taken all the same.
 */
export type Delivery =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'refused'; readonly code: number | null; readonly reason: string }
  | { readonly outcome: 'unavailable'; readonly reason: string; readonly isInDoubt: boolean }

/** Takes letters towards their recipients. */
export interface Carrier {
  /** Hands over one letter. Never rejects: what goes wrong is an outcome. */
  deliver(letter: Letter): Promise<Delivery>
  /** Ends its connections. Letters being handed over are finished first; none may be given to it afterwards. */
  close(): Promise<void>
}
