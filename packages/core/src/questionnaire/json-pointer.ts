/** One more step of a JSON pointer (RFC 6901): `~` and `/` are escaped. */
export const pointerTo = (parent: string, step: string | number): string =>
  `${parent}/${typeof step === 'number' ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`
