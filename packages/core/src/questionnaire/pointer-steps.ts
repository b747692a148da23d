/** The steps of a JSON pointer (RFC 6901), unescaped. */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapedStep)

/** One step of a JSON pointer as the key that it stands for. */
export const unescapedStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
