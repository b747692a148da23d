import { isPlainObject } from '@estela/core/json/plain-object'
import { isLinearPattern } from '@estela/core/questionnaire/check/linear-pattern'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'

/** Patterns on which a browser may hang: what repeats without end is itself repeated without end. */
export const slowPattern: Rule = ({ questions }) =>
  questions.flatMap(({ element, pointer }) =>
    (Array.isArray(element.validators) ? element.validators : []).flatMap((validator: unknown, index) =>
      isPlainObject(validator) && typeof validator.regex === 'string' && mayHang(validator.regex)
        ? [finding('slow-pattern', 'warning', `${pointer}/validators/${index}/regex`)]
        : [],
    ),
  )

const OPEN_REPETITION = /[*+]|\{\d+,\}/

/** A repeated group with a repetition or with alternatives in it. Most other patterns that are not certainly quick are quick enough. */
function mayHang(pattern: string): boolean {
  if (isLinearPattern(pattern)) return false
  const skeleton = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return groupsOf(skeleton).some(
    ({ inside, after }) =>
      /^(?:[*+]|\{\d+,\})/.test(after) &&
      (OPEN_REPETITION.test(inside) || hasLikeAlternatives(inside)) &&
      !isSeparated(inside),
  )
}

/** `(?:-x+)*` cannot be read in two ways: each turn begins with a sign that the repetition in it cannot take. */
const isSeparated = (inside: string): boolean => /^(?:\?:)?[^x.()|*+?{\w]/.test(inside) && !inside.includes('|')

function hasLikeAlternatives(inside: string): boolean {
  const alternatives = inside.replace(/^\?[:=!]/, '').split('|')
  return alternatives.length > 1 && new Set(alternatives.map((each) => each[0])).size < alternatives.length
}

/** Each group with what stands right behind it. */
function groupsOf(skeleton: string): { readonly inside: string; readonly after: string }[] {
  const open: number[] = []
  return [...skeleton].flatMap((sign, index) => {
    if (sign === '(') open.push(index)
    const start = sign === ')' ? open.pop() : undefined
    return start === undefined ? [] : [{ inside: skeleton.slice(start + 1, index), after: skeleton.slice(index + 1) }]
  })
}
