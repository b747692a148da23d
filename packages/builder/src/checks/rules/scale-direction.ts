import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { type ShownScale, scaleOf } from './scale-of.ts'

/** Scales that run against most others of the questionnaire, or to and fro: a slip of the eye turns the answer round. */
export const scaleDirection: Rule = ({ questions }) => {
  const shown = questions.map(scaleOf).filter((scale) => scale !== null)
  const jumbled = shown.filter(({ direction }) => direction === 'mixed')
  const up = shown.filter(({ direction }) => direction === 'up')
  const down = shown.filter(({ direction }) => direction === 'down')
  const [fewer, more] = up.length < down.length ? [up, down] : [down, up]
  return [
    ...jumbled.map(({ question }) =>
      finding('scale-direction', 'warning', question.pointer, { message: 'scale-jumbled' }),
    ),
    ...fewer.filter((scale) => !isRatherOther(scale)).flatMap((scale) => turned(scale, more)),
  ]
}

function turned({ question }: ShownScale, more: readonly ShownScale[]) {
  const [first] = more
  if (first === undefined) return []
  const data = { other: first.question.name, count: more.length }
  return [finding('scale-direction', 'warning', question.pointer, { data })]
}

/** Two or fewer steps have no direction that could be mistaken. */
const isRatherOther = ({ steps }: ShownScale): boolean => steps <= 2
