import type { Random } from './random.ts'
import { tendencyOf } from './sample-tendencies.ts'

/** An invented respondent whose views hang together over questions and waves. */
export interface SampleRespondent {
  readonly language: 'es' | 'en'
  /** How favourably this respondent sees things, in scale steps around 0. */
  readonly attitude: number
  /** The view right after the assistance, before rounding to a step; the same however often it is asked for. */
  readonly firstView: (construct: string, row?: string) => number
  /** A fact about the respondent, such as a role: chosen at the first asking and then kept. */
  readonly keptChoice: (construct: string, choose: () => string | number) => string | number
}

export function createRespondent(language: 'es' | 'en', random: Random): SampleRespondent {
  const attitude = 0.5 * random.normal()
  const views = new Map<string, number>()
  const firstView = (construct: string, row = ''): number => {
    const key = `${construct} ${row}`
    const view = views.get(key) ?? tendencyOf(construct).usual + attitude + 0.6 * random.normal()
    views.set(key, view)
    return view
  }
  const choices = new Map<string, string | number>()
  const keptChoice = (construct: string, choose: () => string | number): string | number => {
    const choice = choices.get(construct) ?? choose()
    choices.set(construct, choice)
    return choice
  }
  return { language, attitude, firstView, keptChoice }
}
