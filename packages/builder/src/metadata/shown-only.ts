/** Does a question of this type only show something, with nothing to answer? */
export const isShownOnly = (type: string): boolean => type === 'html' || type === 'image'

/** Does a question of this type ask for something? What it computes (`expression`) stands among the answers all the same. */
export const isAsking = (type: string): boolean => !isShownOnly(type) && type !== 'expression'
