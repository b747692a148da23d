/** A standardised difference between those who came back and the others is told in words from here on. */
export const NOTABLE_DIFFERENCE = 0.2
