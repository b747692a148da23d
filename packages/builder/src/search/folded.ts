/** A text as it is searched: in lower case, letters without their marks. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
