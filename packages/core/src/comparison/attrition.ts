import { mannWhitney, meanOfCounts, standardizedDifference } from '@estela/statistics'
import { isAveraged } from '../questionnaire/scales.ts'
import { isSameItem } from './asked-item.ts'
import type { ComparedLine } from './compared-line.ts'
import type { AttritionRow } from './comparison.ts'
import { type ChoiceGroup, choiceGroup, countsByStep, peopleOf } from './counts-of-view.ts'
import { choiceAt, viewId } from './line-views.ts'
import { NOTABLE_DIFFERENCE } from './notable-difference.ts'
import { scaleOf } from './numeric-scale.ts'
import { inEveryLanguage, type Text } from './sentence.ts'

const FIGURES_MIN = 10

/**
 * Had those who came back answered otherwise at first than those who did not? For every item of the first questionnaire
 * with steps that can be averaged, over the activities that may show both groups; an item that none may show, or with
 * fewer than ten people in a group, has no row.
 */
export function attritionRows(lines: readonly ComparedLine[]): readonly AttritionRow[] {
  const first = lines.filter(({ asked, laterPosition }) => {
    const [at] = asked
    return at !== undefined && laterPosition !== null && at.wave.kind === 'immediate' && isComparedAtFirst(at.item)
  })
  const alike: ComparedLine[][] = []
  for (const line of first) {
    const known = alike.find(
      ([other]) => other?.asked[0] && line.asked[0] && isSameItem(other.asked[0].item, line.asked[0].item),
    )
    if (known === undefined) alike.push([line])
    else known.push(line)
  }
  return alike.flatMap((same) => attritionRow(same) ?? [])
}

const isComparedAtFirst = ({ pair, scale }: ComparedLine['asked'][number]['item']): boolean =>
  pair !== 'E' && pair !== 'L' && isAveraged(scale) && (scaleOf(scale, []).steps.length > 0 || scale === 'TEST')

function attritionRow(lines: readonly ComparedLine[]): AttritionRow | null {
  const item = lines[0]?.asked[0]?.item
  const both = lines.map(stayersAndLeavers).filter(({ stayers, leavers }) => stayers.people > 0 && leavers.people > 0)
  const stayers = both.map((each) => each.stayers)
  const leavers = both.map((each) => each.leavers)
  if (item === undefined || peopleOf(stayers) < FIGURES_MIN || peopleOf(leavers) < FIGURES_MIN) return null
  const shown = [...stayers, ...leavers].flatMap(({ counts }) => [...counts.keys()])
  const values = scaleOf(item.scale, shown).steps.map(({ value }) => value)
  const answers = {
    values,
    firstCounts: countsByStep(values, leavers),
    secondCounts: countsByStep(values, stayers),
  }
  const difference = standardizedDifference(answers)
  return {
    item: item.construct,
    wording: item.wording,
    stayers: peopleOf(stayers),
    leavers: peopleOf(leavers),
    stayersMean: meanOfCounts(values, answers.secondCounts),
    leaversMean: meanOfCounts(values, answers.firstCounts),
    standardizedDifference: difference,
    p: mannWhitney(answers)?.p ?? null,
    sentence: inEveryLanguage((say) => say(sentenceFor(difference))),
  }
}

/** Whoever answered the item both times is a stayer; where the later wave does not ask it, whoever took part in both. */
function stayersAndLeavers(line: ComparedLine): { readonly stayers: ChoiceGroup; readonly leavers: ChoiceGroup } {
  const { asked, pair, laterPosition } = line
  const later = laterPosition ?? 0
  const first = (trajectory: Parameters<typeof choiceAt>[0]) =>
    asked[0] === undefined ? null : choiceAt(trajectory, asked[0].wave)
  return {
    stayers: choiceGroup(line, pair === null ? viewId.stayed(later) : viewId.pair(later, 'person'), first),
    leavers: choiceGroup(line, viewId.left, first),
  }
}

function sentenceFor(difference: number | null): Text {
  if (difference === null || Math.abs(difference) < NOTABLE_DIFFERENCE) return ALIKE
  return difference > 0 ? HIGHER_AT_FIRST : LOWER_AT_FIRST
}

const ALIKE: Text = {
  en: 'Those who came back and those who did not had answered much alike at first.',
  es: 'Quienes volvieron a responder y quienes no, habían respondido de modo parecido al inicio.',
}
const HIGHER_AT_FIRST: Text = {
  en: 'Those who came back had answered higher at first than those who did not.',
  es: 'Quienes volvieron a responder habían dado al inicio respuestas más altas que quienes no volvieron.',
}
const LOWER_AT_FIRST: Text = {
  en: 'Those who came back had answered lower at first than those who did not.',
  es: 'Quienes volvieron a responder habían dado al inicio respuestas más bajas que quienes no volvieron.',
}
