/**
 * A question as it reads without the words that the questionnaire fills in for each activity, such as `{priorities}`: a
 * comparison may span several activities.
 */
export const plainWording = (wording: string): string => wording.replaceAll(/\{[^{}]+\}/g, '…')
