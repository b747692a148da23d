import { isPlainObject } from '@estela/core/json/plain-object'
import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { textsByLanguage } from '@estela/core/questionnaire/text-languages'
import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'
import { hasText } from './has-text.ts'

/** Pictures that say nothing to those who do not see them (WCAG 2.2, 1.1.1). */
export const pictureWithoutText: Rule = ({ questions }) =>
  questions.flatMap((question) => {
    const { type, element, pointer } = question
    if (type === 'image' && isSet(element.imageLink) && !isVideo(element))
      return hasText(element.altText) ? [] : [finding('picture-without-text', 'warning', pointer)]
    if (type === 'imagepicker') return inChoices(question)
    return type === 'html' ? inHtml(question) : []
  })

const inChoices = ({ element, pointer }: DefinitionElement): Finding[] =>
  (Array.isArray(element.choices) ? element.choices : []).flatMap((choice: unknown, index) =>
    isPlainObject(choice) && isSet(choice.imageLink) && !hasText(choice.text)
      ? [
          finding('picture-without-text', 'warning', `${pointer}/choices/${index}`, {
            message: 'choice-picture-without-text',
          }),
        ]
      : [],
  )

/** Words beside a picture may say the same; a picture alone needs its own. */
function inHtml({ element, pointer }: DefinitionElement): Finding[] {
  const bare = [...textsByLanguage(element.html).values()].find(
    (html) => /<(?:img|svg|video)\b/i.test(html) && !/\balt\s*=\s*["'][^"']+/i.test(html) && !hasWords(html),
  )
  const message = 'html-picture-without-text'
  return bare === undefined ? [] : [finding('picture-without-text', 'warning', `${pointer}/html`, { message })]
}

const hasWords = (html: string): boolean => /\p{L}/u.test(html.replace(/<[^>]*>|&\w+;/g, ''))
const isSet = (value: unknown): boolean => value !== undefined && value !== ''
const isVideo = ({ contentMode }: DefinitionElement['element']): boolean =>
  contentMode === 'video' || contentMode === 'youtube'
