import { cliffDelta, mannWhitney } from '@estela/statistics'
import type { ComparedLine } from './compared-line.ts'
import type { OtherPeople } from './comparison.ts'
import { choiceGroup, countsByStep, peopleOf } from './counts-of-view.ts'
import { choiceAt, viewId } from './line-views.ts'
import { scaleOf } from './numeric-scale.ts'
import { leftOutOf } from './pair-group.ts'
import { inEveryLanguage } from './sentence.ts'

const FIGURES_MIN = 10

/**
 * What did those say who answered only the earlier wave, and those who answered only the later one? Different people,
 * so nothing here is a change (methodology M9). Null when one of the two groups cannot be shown.
 */
export function otherPeople(lines: readonly ComparedLine[], scaleId: string): OtherPeople | null {
  const left = lines.flatMap((line) => {
    const { pair } = line
    return pair === null ? [] : choiceGroup(line, viewId.left, (each) => choiceAt(each, pair.earlier))
  })
  const joined = lines.flatMap((line) => {
    const { pair } = line
    return pair === null
      ? []
      : choiceGroup(line, viewId.joined(pair.later.position), (each) => choiceAt(each, pair.later))
  })
  const people = { earlier: peopleOf(left), later: peopleOf(joined) }
  if (people.earlier === 0 || people.later === 0) return null
  const shown = [...left, ...joined].flatMap(({ counts }) => [...counts.keys()])
  const values = scaleOf(scaleId, shown).steps.map(({ value }) => value)
  const [firstCounts, secondCounts] = [countsByStep(values, left), countsByStep(values, joined)]
  const answers = { values, firstCounts, secondCounts }
  const hasFigures = people.earlier >= FIGURES_MIN && people.later >= FIGURES_MIN
  const test = hasFigures ? mannWhitney(answers) : null
  return {
    shown: true,
    leftOut: leftOutOf([...left, ...joined]),
    values,
    earlierOnly: firstCounts,
    laterOnly: secondCounts,
    cliffDelta: hasFigures ? cliffDelta(answers) : null,
    mannWhitney: test && { p: test.p, method: test.method },
    sentence: inEveryLanguage((say) => say(DIFFERENT_PEOPLE, people)),
  }
}

const DIFFERENT_PEOPLE = {
  en: '{earlier} people answered only the first time and {later} others only the second: different people, so a difference between them is not a change.',
  es: '{earlier} personas respondieron solo la primera vez y otras {later} solo la segunda: son personas distintas, así que una diferencia entre ellas no es un cambio.',
}
