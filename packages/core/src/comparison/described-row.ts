import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { isAveraged, type Scale, scales } from '../questionnaire/scales.ts'
import { isSameItem } from './asked-item.ts'
import type { ComparedLine } from './compared-line.ts'
import type { DescribedRow } from './comparison.ts'
import { choiceGroup, countsByStep, peopleOf } from './counts-of-view.ts'
import { choiceAt, viewId } from './line-views.ts'
import { scaleOf } from './numeric-scale.ts'
import { leftOutOf } from './pair-group.ts'
import { inEveryLanguage, type Say } from './sentence.ts'

/**
 * What was said in one wave about items that are compared with nothing: those asked only once so far. The wave is the
 * follow-up; while no study has come so far, it is the first one.
 */
export function describedRows(allLines: readonly ComparedLine[]): readonly DescribedRow[] {
  const reached = allLines.filter(({ laterPosition }) => laterPosition !== null)
  const lines = reached.length === 0 ? allLines : reached
  const alike = new Map<Item, ComparedLine[]>()
  for (const line of lines) {
    const item = askedAlone(line)?.item
    if (item === undefined) continue
    const known = [...alike.keys()].find((other) => isSameItem(other, item))
    if (known === undefined) alike.set(item, [line])
    else alike.get(known)?.push(line)
  }
  return [...alike].map(([item, same]) => describedRow(item, same))
}

function askedAlone(line: ComparedLine): ComparedLine['asked'][number] | undefined {
  const { waves } = line.study
  const first = waves.find(({ kind }) => kind === 'immediate') ?? waves[0]
  const at = line.asked.find(({ wave }) => wave.position === (line.laterPosition ?? first?.position))
  const isDescribed = at !== undefined && line.pair === null && scales.has(at.item.scale)
  return isDescribed && at.item.pair !== 'E' && at.item.pair !== 'L' ? at : undefined
}

function describedRow(item: Item, lines: readonly ComparedLine[]): DescribedRow {
  const scale = scaleOf(item.scale, [])
  const groups = lines.flatMap((line) => {
    const wave = askedAlone(line)?.wave
    return wave === undefined ? [] : choiceGroup(line, viewId.wave(wave.position), (each) => choiceAt(each, wave))
  })
  const counts = countsByStep(
    scale.steps.map(({ value }) => value),
    groups,
  )
  const people = peopleOf(groups)
  return {
    item: item.construct,
    questionnaire: askedAlone(lines[0] as ComparedLine)?.wave.questionnaire ?? '',
    wording: item.wording,
    level: item.level,
    criterion: item.criterion,
    scale,
    claim: 'C0',
    leftOut: leftOutOf(groups),
    counts: people === 0 ? null : counts,
    sentence: people === 0 ? inEveryLanguage((say) => say(TOO_FEW)) : sentenceOf(scale, counts),
  }
}

/** How many stand on the upper two steps; where the best answer is the middle one, how many gave that. */
function sentenceOf({ id, steps }: Scale, counts: readonly number[]): LocalizedText {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const label = (step: number, say: Say) => {
    const { en = '', es = en } = steps[step]?.label ?? { en: '' }
    return say({ en, es })
  }
  const middle = Math.floor(steps.length / 2)
  const last = steps.length - 1
  return inEveryLanguage((say) =>
    isAveraged(id)
      ? say(UPPER_TWO, {
          n,
          count: (counts[last - 1] ?? 0) + (counts[last] ?? 0),
          upper: label(last - 1, say),
          uppermost: label(last, say),
        })
      : say(MIDDLE, { n, count: counts[middle] ?? 0, middle: label(middle, say) }),
  )
}

const MIDDLE = {
  en: 'Of {n} people who answered, {count} chose “{middle}”, the middle of the scale.',
  es: 'De {n} personas que respondieron, {count} {count:one=eligió|other=eligieron} «{middle}», el centro de la escala.',
}
const UPPER_TWO = {
  en: 'Of {n} people who answered, {count} chose “{upper}” or “{uppermost}”.',
  es: 'De {n} personas que respondieron, {count} {count:one=eligió|other=eligieron} «{upper}» o «{uppermost}».',
}
const TOO_FEW = {
  en: 'Fewer than 5 people answered, or their answers are too alike: not shown, to protect them.',
  es: 'Respondieron menos de 5 personas, o sus respuestas se parecen demasiado: no se muestra, para protegerlas.',
}
