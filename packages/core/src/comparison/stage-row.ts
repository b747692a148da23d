import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { STOPPED_STAGE } from '../questionnaire/scales.ts'
import { isSameItem } from './asked-item.ts'
import type { ComparedLine } from './compared-line.ts'
import type { ReportedStage, StageCase, StageRow } from './comparison.ts'
import { choiceGroup, countsByStep } from './counts-of-view.ts'
import { choiceAt, viewId } from './line-views.ts'
import { scaleOf } from './numeric-scale.ts'
import { inEveryLanguage } from './sentence.ts'
import { timeToStage } from './time-to-stage.ts'

/** From here on a law has been adopted. */
const ADOPTED_STAGE = 5

/**
 * How far have the laws, strategies or partnerships come that assistance was about? One case for each activity: the
 * stage that the middle one of its respondents reports, wave by wave. Never a change of a rating.
 */
export function stageRows(lines: readonly ComparedLine[]): readonly StageRow[] {
  const alike = new Map<Item, ComparedLine[]>()
  for (const line of lines) {
    const item = line.asked.at(-1)?.item
    if (item?.pair !== 'L') continue
    const known = [...alike.keys()].find((other) => isSameItem(other, item))
    if (known === undefined) alike.set(item, [line])
    else alike.get(known)?.push(line)
  }
  return [...alike].map(([item, same]) => {
    const cases = same.map(stageCase)
    return {
      item: item.construct,
      wording: item.wording,
      scale: scaleOf(item.scale, []),
      cases,
      timeToStage: item.scale === 'STG' ? timeToStage(cases, ADOPTED_STAGE) : null,
      sentence: sentenceOf(cases, item.scale),
    }
  })
}

/** That laws often stand still for two years is said of laws alone (methodology M21). */
function sentenceOf(cases: readonly StageCase[], scale: string): LocalizedText {
  const gained = cases.flatMap((each) => each.gained ?? [])
  if (gained.length === 0) return inEveryLanguage((say) => say(NOT_YET))
  const words = { cases: gained.length, moved: gained.filter((stages) => stages > 0).length }
  return inEveryLanguage((say) => `${say(MOVED, words)}${scale === 'STG' ? ` ${say(LAWS_ARE_SLOW)}` : ''}`)
}

function stageCase(line: ComparedLine): StageCase {
  const waves = line.asked.map((at) => reportedStage(line, at))
  const known = waves.flatMap(({ median }) => median ?? [])
  const [first, last] = [known[0], known.at(-1)]
  const isComparable = known.length > 1 && !known.includes(STOPPED_STAGE)
  return {
    activityId: line.study.activityId,
    waves,
    gained: isComparable && first !== undefined && last !== undefined ? last - first : null,
  }
}

/** With an even number of reports the lower of the two in the middle: a stage is claimed only when half report it. */
function reportedStage(line: ComparedLine, { wave, item }: ComparedLine['asked'][number]): ReportedStage {
  const group = choiceGroup(line, viewId.wave(wave.position), (trajectory) => choiceAt(trajectory, wave))
  const { offsetMonths } = wave
  if (group.people === 0) return { offsetMonths, reports: null, median: null }
  const values = scaleOf(item.scale, []).steps.map(({ value }) => value)
  return { offsetMonths, reports: group.people, median: lowerMedian(values, countsByStep(values, [group])) }
}

function lowerMedian(values: readonly number[], counts: readonly number[]): number {
  const reports = counts.reduce((sum, count) => sum + count, 0)
  let passed = 0
  const step = counts.findIndex((count) => {
    passed += count
    return passed >= reports / 2
  })
  return values[step] ?? Number.NaN
}

const MOVED = {
  en: 'Of {cases} {cases:one=case|other=cases} followed, {moved} {moved:one=is|other=are} reported at a later stage than at first.',
  es: 'De {cases} {cases:one=caso seguido|other=casos seguidos}, {moved} {moved:one=se informa|other=se informan} en una etapa posterior a la inicial.',
}
const LAWS_ARE_SLOW = {
  en: 'Not moving in 24 months is normal for laws.',
  es: 'No avanzar en 24 meses es normal en las leyes.',
}
const NOT_YET = {
  en: 'No case has been reported twice by enough people yet.',
  es: 'Todavía ningún caso ha sido informado dos veces por suficientes personas.',
}
