import { seededGenerator, type Uniform } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { admitViews, type Candidate, type View } from './admit-views.ts'

/** People of one study who answered alike and belong to the same views. */
interface People {
  readonly views: readonly string[]
  readonly answer: string
  readonly respondents: number
}

const people = (views: string, answer: string, respondents: number): People => ({
  views: views.split(' '),
  answer,
  respondents,
})

/** So many people who do not all agree. */
const mixed = (views: string, respondents: number): readonly People[] => [
  people(views, '4', respondents - 1),
  people(views, '3', 1),
]

const view = (id: string): View<People> => ({
  id,
  has: ({ views }) => views.includes(id),
  shows: ({ answer }) => [answer],
})

const candidate =
  (leavesOut: Candidate<People>['leavesOut']) =>
  (...ids: readonly string[]): Candidate<People> => ({ views: ids.map(view), leavesOut })
const any = candidate('any')
const own = candidate('own')
const nobody = candidate('nobody')

/** What becomes of each view: how many people it shows and leaves out, or why it shows nobody. */
function admitted(atoms: readonly (readonly People[])[], ...candidates: readonly Candidate<People>[]) {
  const decided = [...admitViews(atoms.flat(), candidates)].map(([id, { atoms: shown, leftOut, hidden }]) => [
    id,
    hidden ?? { shown: sizeOf(shown), leftOut },
  ])
  return Object.fromEntries(decided) as Readonly<Record<string, unknown>>
}

const sizeOf = (atoms: readonly People[]): number => atoms.reduce((sum, { respondents }) => sum + respondents, 0)

const shows = (shown: number, leftOut = 0) => ({ shown, leftOut })

describe('admitViews: one view', () => {
  it.each([
    { size: 2, expected: 'too-few' },
    { size: 4, expected: 'too-few' },
    { size: 5, expected: shows(5) },
    { size: 80, expected: shows(80) },
  ])('of $size people', ({ size, expected }) => {
    expect(admitted([mixed('a', size)], any('a'))).toEqual({ a: expected })
  })

  it('has nobody when no one belongs to it, or the counts are zero', () => {
    expect(admitted([], any('a'))).toEqual({ a: 'nobody' })
    expect(admitted([mixed('b', 9), [people('a', '4', 0)]], any('a'))).toEqual({ a: 'nobody' })
  })

  it('shows people who all agree only from ten on', () => {
    expect(admitted([[people('a', '4', 9)]], any('a'))).toEqual({ a: 'identifying' })
    expect(admitted([[people('a', '4', 9), people('a', '3', 0)]], any('a'))).toEqual({ a: 'identifying' })
    expect(admitted([[people('a', '4', 10)]], any('a'))).toEqual({ a: shows(10) })
  })

  it('hides those who agree in one of the several things that it shows', () => {
    const twoAnswers: View<People> = { ...view('a'), shows: ({ answer }) => answer.split('>') }
    const decided = (...answers: readonly string[]) =>
      admitViews(
        answers.map((answer) => people('a', answer, 3)),
        [{ views: [twoAnswers], leavesOut: 'any' }],
      ).get('a')?.hidden
    expect(decided('4>3', '4>5')).toBe('identifying')
    expect(decided('3>5', '4>5')).toBe('identifying')
    expect(decided('3>5', '4>4')).toBeNull()
    expect(decided('4>3', '4>4', '4>5', '4>2')).toBeNull()
  })

  it('says nothing of people who are in no view', () => {
    expect(admitted([mixed('a', 8), mixed('none', 2)], any('a'))).toEqual({ a: shows(8) })
  })
})

describe('admitViews: who gives way', () => {
  const overlapping = [mixed('first second', 9), mixed('first', 3)]

  it('with "any", the few whom a view would split off are left out of both', () => {
    expect(admitted(overlapping, any('first'), any('second'))).toEqual({ first: shows(9, 3), second: shows(9) })
  })

  it('with "own", the view is not shown when it would cost a view before it anybody', () => {
    expect(admitted(overlapping, any('first'), own('second'))).toEqual({ first: shows(12), second: 'identifying' })
  })

  it('with "own", it leaves out the few whom no view before it shows', () => {
    const atoms = [mixed('first second', 9), mixed('second', 3)]
    expect(admitted(atoms, any('first'), own('second'))).toEqual({ first: shows(9), second: shows(9, 3) })
  })

  it('with "nobody", it is not shown when anybody at all would have to be left out', () => {
    const atoms = [mixed('first second', 9), mixed('second', 3)]
    expect(admitted(atoms, any('first'), nobody('second'))).toEqual({ first: shows(9), second: 'identifying' })
  })

  it('with "any", it is not shown when more would be lost than it shows', () => {
    // Six are won; the eight who are in two views already would be lost to both.
    const atoms = [mixed('first second', 6), mixed('first other second', 4), mixed('first other', 4), mixed('other', 9)]
    expect(admitted(atoms, any('first'), any('other'), any('second'))).toEqual({
      first: shows(14),
      other: shows(17),
      second: 'identifying',
    })
  })

  it('with "any", it is not shown either when as many would be lost', () => {
    // The three who would be split off are lost to two views.
    const winning = (won: number) =>
      admitted(
        [mixed('first second', won), mixed('first other second', 3), mixed('first other', 9)],
        any('first'),
        any('other'),
        any('second'),
      )
    expect(winning(6)).toEqual({ first: shows(18), other: shows(12), second: 'identifying' })
    expect(winning(7)).toEqual({ first: shows(16, 3), other: shows(9, 3), second: shows(7, 3) })
  })

  it('the earlier candidate wins, whatever its size', () => {
    const atoms = [mixed('small large', 6), mixed('large', 4)]
    expect(admitted(atoms, any('small'), own('large'))).toEqual({ small: shows(6), large: shows(6, 4) })
    expect(admitted(atoms, any('large'), own('small'))).toEqual({ large: shows(10), small: 'identifying' })
  })

  it('hides again those who agree once the others are told apart', () => {
    const atoms = [[people('first second', '4', 7), people('first', '3', 3), people('first', '2', 3)]]
    expect(admitted(atoms, any('first'), own('second'))).toEqual({ first: shows(13), second: 'identifying' })
  })

  it('views of a breakdown are shown all or none', () => {
    expect(admitted([mixed('all f', 6), mixed('all m', 7)], any('all'), nobody('f', 'm'))).toEqual({
      all: shows(13),
      f: shows(6),
      m: shows(7),
    })
    expect(admitted([mixed('all f', 9), mixed('all m', 4)], any('all'), nobody('f', 'm'))).toEqual({
      all: shows(13),
      f: 'identifying',
      m: 'too-few',
    })
  })
})

describe('admitViews: what could be had by subtracting', () => {
  it('a small study inside a country: it is in no sum, so that the country less the others leaves nothing', () => {
    const studies = [[mixed('pair', 4)], [mixed('pair', 12)], [mixed('pair', 6)]]
    const shown = studies.map((atoms) => sizeOf(admitViews(atoms.flat(), [any('pair')]).get('pair')?.atoms ?? []))
    expect(shown).toEqual([0, 12, 6])
  })

  it('two follow-ups that overlap all but three: the three are in neither', () => {
    const atoms = [mixed('pair-2 pair-3', 12), mixed('pair-2', 3)]
    expect(admitted(atoms, any('pair-2'), any('pair-3'))).toEqual({ 'pair-2': shows(12, 3), 'pair-3': shows(12) })
  })

  it('two follow-ups that each lack a few: neither those of the one nor those of the other are shown', () => {
    const atoms = [mixed('pair-2 pair-3', 12), mixed('pair-2', 3), mixed('pair-3', 4)]
    expect(admitted(atoms, any('pair-2'), any('pair-3'))).toEqual({ 'pair-2': shows(12, 3), 'pair-3': shows(12, 4) })
  })

  it('few leavers beside the stayers and all who answered: they are not in all either', () => {
    const atoms = [mixed('stayed all', 11), mixed('left all', 3)]
    expect(admitted(atoms, any('stayed'), own('left'), own('all'))).toEqual({
      stayed: shows(11),
      left: 'too-few',
      all: shows(11, 3),
    })
  })

  it('sex beside institution type: a cross of three rules the second out, an empty cross does not', () => {
    const crossed = (menInOffices: number) =>
      admitted(
        [
          mixed('all f office', 6),
          mixed('all m court', 7),
          ...(menInOffices === 0 ? [] : [mixed('all m office', menInOffices)]),
        ],
        any('all'),
        nobody('f', 'm'),
        nobody('office', 'court'),
      )
    expect(crossed(0)).toMatchObject({ f: shows(6), office: shows(6), court: shows(7) })
    expect(crossed(3)).toMatchObject({ f: shows(6), m: shows(10), office: 'identifying', court: 'identifying' })
    expect(crossed(5)).toMatchObject({ f: shows(6), m: shows(12), office: shows(11), court: shows(7) })
  })

  it('three views of which any two could be shown', () => {
    // a + b − c counts the four in a and b twice and leaves the others out.
    const atoms = [mixed('a c', 6), mixed('b c', 6), mixed('a b', 4)]
    expect(admitted(atoms, any('a'), any('b'), any('c'))).toEqual({ a: shows(6, 4), b: shows(6, 4), c: shows(12) })
  })
})

const VIEWS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Up to twelve sorts of people and five candidates of one or two views. */
function randomStudy(seed: number) {
  const uniform = seededGenerator(seed)
  const atoms = Array.from({ length: upTo(12, uniform) }, () => {
    // Nobody is in both views of a breakdown.
    const views = VIEWS.filter(() => uniform() < 0.5).filter((id) => id !== 'f')
    const last = views.includes('e') || uniform() < 0.5 ? [] : ['f']
    return { views: [...views, ...last], answer: String(3 + upTo(1, uniform)), respondents: upTo(9, uniform) }
  })
  const modes = ['any', 'own', 'nobody'] as const
  const alone = ['a', 'b', 'c', 'd'].map((id) => candidate(modes[upTo(2, uniform)] ?? 'any')(id))
  return { atoms, candidates: [...alone, nobody('e', 'f')] }
}

const upTo = (limit: number, uniform: Uniform): number => Math.floor(uniform() * (limit + 1))

describe('admitViews over random studies', () => {
  const studies = Array.from({ length: 2000 }, (_, seed) => randomStudy(seed))

  it('keeps at least five together who are in the same views, and ten if they agree', () => {
    let blocks = 0
    for (const { atoms, candidates } of studies) {
      const together = new Map<string, People[]>()
      const decided = admitViews(atoms, candidates)
      for (const atom of atoms) {
        const views = [...decided].filter(([, { atoms: shown }]) => shown.includes(atom)).map(([id]) => id)
        if (views.length > 0) together.set(views.join(), [...(together.get(views.join()) ?? []), atom])
      }
      for (const block of together.values()) {
        const answers = new Set(block.map(({ answer }) => answer))
        expect(sizeOf(block)).toBeGreaterThanOrEqual(answers.size > 1 ? 5 : 10)
        blocks++
      }
    }
    expect(blocks).toBeGreaterThan(2500)
  })

  it('shows members only, says how many it leaves out, and has a reason exactly where it shows nobody', () => {
    for (const { atoms, candidates } of studies) {
      for (const [id, { atoms: shown, leftOut, hidden }] of admitViews(atoms, candidates)) {
        const members = atoms.filter(({ views }) => views.includes(id))
        expect(shown.every((atom) => members.includes(atom))).toBe(true)
        expect(sizeOf(shown) + leftOut).toBe(sizeOf(members))
        expect(hidden === null).toBe(shown.length > 0)
        if (sizeOf(members) < 5) expect(hidden).toBe(sizeOf(members) === 0 ? 'nobody' : 'too-few')
      }
    }
  })

  it('shows a breakdown whole: nobody whom the views before it show is missing from its categories', () => {
    let breakdowns = 0
    for (const { atoms, candidates } of studies) {
      const decided = admitViews(atoms, candidates)
      const [e, f] = [decided.get('e'), decided.get('f')]
      if (e?.hidden !== null && f?.hidden !== null) continue
      breakdowns++
      const before = ['a', 'b', 'c', 'd'].flatMap((id) => decided.get(id)?.atoms ?? [])
      const without = admitViews(atoms, candidates.slice(0, -1))
      expect(new Set(before)).toEqual(new Set(['a', 'b', 'c', 'd'].flatMap((id) => without.get(id)?.atoms ?? [])))
    }
    expect(breakdowns).toBeGreaterThan(100)
  })

  it('does not depend on the order of the people', () => {
    for (const { atoms, candidates } of studies) {
      const sizes = (order: readonly People[]) =>
        [...admitViews(order, candidates)].map(([id, { atoms: shown, leftOut, hidden }]) => [
          id,
          sizeOf(shown),
          leftOut,
          hidden,
        ])
      expect(sizes(atoms.toReversed())).toEqual(sizes(atoms))
    }
  })
})
