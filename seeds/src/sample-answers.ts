import { type Answers, MISSING_CODES } from '@estela/core'
import type { Definition, DefinitionAnnotation, DefinitionChoice, DefinitionElement } from './definition.ts'
import type { Random } from './random.ts'
import type { SampleRespondent } from './sample-respondent.ts'
import { NUMBERS, REFERENCES, SENTENCES, tendencyOf } from './sample-tendencies.ts'
import { isAsked } from './visibility.ts'

/** Who answers, and when. */
export interface Sitting {
  readonly respondent: SampleRespondent
  /** Position of the wave, from 1. */
  readonly position: number
  readonly answeredBy: 'same-person' | 'another-person'
  readonly receivedAt: Date
  readonly random: Random
}

/** Invented answers to the questions of `definition` that this respondent gets to see, all required ones among them. */
export function sampleAnswers(definition: Definition, sitting: Sitting): Answers {
  let answers: Answers = {}
  for (const page of definition.pages) {
    if (!isAsked(page.visibleIf, answers)) continue
    for (const element of page.elements.flatMap((element) => element.elements ?? [element]))
      if (isAsked(element.visibleIf, answers)) answers = { ...answers, ...answerTo(element, sitting) }
  }
  return answers
}

function answerTo(element: DefinitionElement, sitting: Sitting): Answers {
  const annotation = element['x-estela']
  if (annotation === undefined) return { [element.name]: testAnswer(element, sitting) }
  const isOptional = element.isRequired !== true && annotation.construct !== 'G.02'
  const isSkipped = isOptional && sitting.random.chance(SKIPPED_SHARE[annotation.scale] ?? 0.1)
  if (isSkipped) return {}
  if (element.type === 'matrix') return { [element.name]: matrixAnswer(element, annotation, sitting) }
  if (element.type === 'checkbox') return checkboxAnswer(element, sitting)
  return { [element.name]: singleAnswer(element, annotation, sitting) }
}

/** Of the optional questions, how many are left empty. */
const SKIPPED_SHARE: Readonly<Record<string, number>> = { TEXT: 0.75, REF: 0.8, NUM: 0.2 }

function singleAnswer(element: DefinitionElement, annotation: DefinitionAnnotation, sitting: Sitting): unknown {
  const { respondent, random } = sitting
  switch (annotation.scale) {
    case 'TEXT':
      return random.pick(SENTENCES[respondent.language])
    case 'REF':
      return REFERENCES[respondent.language]
    case 'DATE':
      return monthBefore(sitting.receivedAt, Math.floor(random.uniform() * 6))
    case 'NUM':
      return numberAnswer(element, annotation.construct, sitting)
    case 'STG':
      return stageAnswer(sitting)
    case 'SINGLE':
      return choiceAnswer(element, annotation, sitting)
    default:
      return stepAnswer(element.choices ?? [], viewOf(annotation, sitting), random)
  }
}

/** What the respondent thinks at this sitting, in scale steps before rounding. */
function viewOf({ construct, expectation }: DefinitionAnnotation, sitting: Sitting, row?: string): number {
  const { respondent, position, random } = sitting
  if (position === 1) return respondent.firstView(construct, row)
  if (expectation !== undefined) return respondent.firstView(expectation, row) - 0.7 + 0.8 * random.normal()
  const drift = tendencyOf(construct).drift * Math.sqrt(position - 1)
  return respondent.firstView(construct, row) + drift + 0.45 * random.normal()
}

function stepAnswer(choices: readonly DefinitionChoice[], view: number, random: Random): string | number {
  const others = choices.map(({ value }) => value).filter((value) => !isStep(value))
  if (others.length > 0 && random.chance(0.05)) return random.pick(others)
  const steps = choices.map(({ value }) => value).filter(isStep)
  return clamp(Math.round(view), Math.min(...steps), Math.max(...steps))
}

const isStep = (value: string | number): value is number => typeof value === 'number' && value >= 0

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

function matrixAnswer(
  { rows = [], columns = [] }: DefinitionElement,
  annotation: DefinitionAnnotation,
  sitting: Sitting,
) {
  const answerRow = (row: string) =>
    annotation.scale === 'SINGLE'
      ? effectAnswer(columns, sitting.random)
      : stepAnswer(columns, viewOf(annotation, sitting, row), sitting.random)
  return Object.fromEntries(rows.map(({ value }) => [value, answerRow(String(value))]))
}

/** Effects are more often good than bad; the favourable column stands first. */
const effectAnswer = (columns: readonly DefinitionChoice[], random: Random): string | number =>
  random.pick(random.chance(0.4) ? columns.slice(0, 1) : columns).value

/** A text moves about two stages between waves; respondents mostly agree on where it stands. */
function stageAnswer({ position, random }: Sitting): number {
  return clamp(Math.round(2 * position + 0.4 * random.normal()), 0, 8)
}

function choiceAnswer(element: DefinitionElement, annotation: DefinitionAnnotation, sitting: Sitting): string | number {
  const { respondent, answeredBy, random } = sitting
  const values = (element.choices ?? []).map(({ value }) => value)
  const mostly = (share: number, usual: readonly string[]) =>
    random.chance(share) ? random.pick(usual) : random.pick(values)
  if (annotation.outcomes !== undefined) return realisation(values, annotation, sitting)
  switch (annotation.construct) {
    case 'G.01':
      return 'yes'
    case 'G.02':
      // Everybody tells, and as one of two, so that the samples are large enough to be broken down.
      return respondent.keptChoice('G.02', () => random.pick(['woman', 'man']))
    case 'G.03':
      return answeredBy === 'same-person' ? 'yes' : random.pick(['colleague', 'colleague', 'colleague', 'unsure'])
    case 'CB.JOB':
      return answeredBy === 'another-person' ? 'both-same' : mostly(0.75, ['both-same'])
    default:
      return respondent.keptChoice(annotation.construct, () => random.pick(values))
  }
}

/** Those who expected it most have it most often. */
function realisation(values: readonly (string | number)[], annotation: DefinitionAnnotation, sitting: Sitting) {
  const { random } = sitting
  if (values.includes(MISSING_CODES.doNotKnow) && random.chance(0.05)) return MISSING_CODES.doNotKnow
  const done = annotation.outcomes?.did ?? []
  const isDone = viewOf(annotation, sitting) >= 3
  return random.pick(values.filter((value) => typeof value === 'string' && done.includes(value) === isDone))
}

function checkboxAnswer(element: DefinitionElement, { respondent, random }: Sitting): Answers {
  const { name, choices = [] } = element
  const offered = choices.map(({ value }) => value)
  const onItsOwn = [
    ...(element.showNoneItem === true ? ['none'] : []),
    ...offered.filter((value) => value === 'too-early'),
  ]
  if (onItsOwn.length > 0 && random.chance(0.2)) return { [name]: [random.pick(onItsOwn)] }
  const options = offered.filter((value) => value !== 'too-early')
  const chosen = options.filter(() => random.chance(0.3))
  const values = chosen.length > 0 ? chosen : [random.pick(options)]
  if (element.showOtherItem !== true || !random.chance(0.08)) return { [name]: values }
  return { [name]: [...values, 'other'], [`${name}-Comment`]: random.pick(SENTENCES[respondent.language]) }
}

function numberAnswer({ min = 0, max = 0 }: DefinitionElement, construct: string, sitting: Sitting): number {
  const { usual, spread, drift } = NUMBERS[construct] ?? { usual: (min + max) / 2, spread: 0, drift: 0 }
  return clamp(Math.round(usual + drift * (sitting.position - 1) + spread * sitting.random.normal()), min, max)
}

function testAnswer({ choices = [], correctAnswer }: DefinitionElement, sitting: Sitting): string | number {
  const { respondent, position, random } = sitting
  const rightShare = (position === 1 ? 0.75 : 0.65) + 0.15 * respondent.attitude
  if (correctAnswer !== undefined && random.chance(rightShare)) return correctAnswer
  if (random.chance(0.3)) return MISSING_CODES.doNotKnow
  return random.pick(choices.map(({ value }) => value).filter((value) => value !== correctAnswer))
}

function monthBefore(date: Date, months: number): string {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 7)
}
