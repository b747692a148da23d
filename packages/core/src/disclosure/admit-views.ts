import { SMALLEST_GROUP } from './at-least-five.ts'

/**
 * Below this size people who all gave the same answer are hidden: knowing who answered would tell what they said.
 */
const SMALLEST_UNIFORM_GROUP = 10

/** Respondents of one study whom no view can tell apart by what they answered, when and as whom. */
export interface Atom {
  readonly respondents: number
}

/** Something a reader may open: the figures of some of the respondents of a study. */
export interface View<Member extends Atom> {
  readonly id: string
  readonly has: (atom: Member) => boolean
  /** What the view shows of an atom: its place in each distribution that the view shows. */
  readonly shows: (atom: Member) => readonly string[]
}

/** Views without a common member that are admitted together or not at all: the categories of a breakdown. */
export interface Candidate<Member extends Atom> {
  readonly views: readonly View<Member>[]
  /**
   * Who may be left out so that these can be shown: `nobody`; `own`, members that no view admitted before shows; `any`,
   * also members of those, as long as more are shown than are lost.
   */
  readonly leavesOut: 'nobody' | 'own' | 'any'
}

/**
 * Why a view shows nobody: it has no member, fewer than five, or what it shows would tell what somebody said, because
 * fewer than ten all agree or because a small group stands out beside the views before it. Which of the two is never
 * told: that all agree is what is being hidden.
 */
export type HiddenReason = 'nobody' | 'too-few' | 'identifying'

export interface DecidedView<Member extends Atom> {
  /** Whom the view shows; empty when it shows nobody. */
  readonly atoms: readonly Member[]
  /** Respondents who belong to the view and are not shown, to protect them. */
  readonly leftOut: number
  /** Null when the view shows somebody. */
  readonly hidden: HiddenReason | null
}

/** Respondents who are in exactly the same views. */
interface Block<Member extends Atom> {
  readonly views: readonly View<Member>[]
  readonly atoms: readonly Member[]
}

/**
 * Which views of one study may be opened, and whom do they show? The respondents are dealt into blocks: those who are in
 * exactly the same views. A block of fewer than five, or of fewer than ten who agree in something a view shows, is shown
 * in no view at all. Candidates are taken in their order; one that would split off such a block is admitted only if it
 * may leave the block out.
 *
 * Why subtraction cannot recover a small group: every view is a sum over whole blocks, so adding and subtracting views,
 * of any studies and in any number, gives each block one weight, and all its members the same. Whoever can be told
 * apart from the rest belongs to a block of at least five. The outcome depends on the study alone and never on what
 * else is asked for; a rule that looked at the sum would lose that.
 *
 * What it does not protect against: the same view read twice while answers come in. Figures frozen in releases do.
 * @param atoms members of one study; order does not matter
 * @returns every candidate view, by id
 */
export function admitViews<Member extends Atom>(
  atoms: readonly Member[],
  candidates: readonly Candidate<Member>[],
): ReadonlyMap<string, DecidedView<Member>> {
  let blocks: readonly Block<Member>[] = [{ views: [], atoms: atoms.filter(({ respondents }) => respondents > 0) }]
  const admitted: View<Member>[] = []
  for (const { views, leavesOut } of candidates) {
    const split = blocks.flatMap((block) => splitBlock(block, views))
    const small = split.filter((block) => block.views.length > 0 && !isShowable(block))
    const kept = split.filter((block) => !small.includes(block))
    const lost = lostBy(small, views)
    const mayBeLeftOut = small.length === 0 || leavesOut === 'any' || (leavesOut === 'own' && lost === 0)
    if (!mayBeLeftOut || shownBy(kept, views) <= lost) continue
    blocks = kept
    admitted.push(...views)
  }
  return new Map(
    candidates
      .flatMap(({ views }) => views)
      .map((view) => [view.id, decidedView(view, admitted.includes(view) ? blocks : [], atoms)]),
  )
}

function splitBlock<Member extends Atom>(
  block: Block<Member>,
  views: readonly View<Member>[],
): readonly Block<Member>[] {
  const parts = new Map<View<Member> | null, Member[]>()
  for (const atom of block.atoms) {
    const view = views.find(({ has }) => has(atom)) ?? null
    const part = parts.get(view)
    if (part === undefined) parts.set(view, [atom])
    else part.push(atom)
  }
  return [...parts].map(([view, atoms]) => ({ views: view === null ? block.views : [...block.views, view], atoms }))
}

function isShowable<Member extends Atom>({ views, atoms }: Block<Member>): boolean {
  const people = peopleIn(atoms)
  if (people < SMALLEST_GROUP) return false
  return people >= SMALLEST_UNIFORM_GROUP || !views.some(({ shows }) => isUniform(atoms.map(shows)))
}

/** Whether in one of the distributions everybody stands in the same place. */
const isUniform = (places: readonly (readonly string[])[]): boolean =>
  (places[0] ?? []).some((place, index) => places.every((each) => each[index] === place))

const shownBy = <Member extends Atom>(blocks: readonly Block<Member>[], views: readonly View<Member>[]): number =>
  blocks.reduce((sum, block) => sum + (block.views.some((view) => views.includes(view)) ? peopleIn(block.atoms) : 0), 0)

/** People lost to the views before, once for each view. */
const lostBy = <Member extends Atom>(small: readonly Block<Member>[], views: readonly View<Member>[]): number =>
  small.reduce(
    (sum, block) => sum + block.views.filter((view) => !views.includes(view)).length * peopleIn(block.atoms),
    0,
  )

function decidedView<Member extends Atom>(
  view: View<Member>,
  blocks: readonly Block<Member>[],
  atoms: readonly Member[],
): DecidedView<Member> {
  const members = atoms.filter((atom) => atom.respondents > 0 && view.has(atom))
  const shown = blocks.filter(({ views }) => views.includes(view)).flatMap((block) => block.atoms)
  const leftOut = peopleIn(members) - peopleIn(shown)
  return { atoms: shown, leftOut, hidden: shown.length > 0 ? null : reasonToHide(members) }
}

function reasonToHide(members: readonly Atom[]): HiddenReason {
  const people = peopleIn(members)
  if (people === 0) return 'nobody'
  return people < SMALLEST_GROUP ? 'too-few' : 'identifying'
}

const peopleIn = (atoms: readonly Atom[]): number => atoms.reduce((sum, { respondents }) => sum + respondents, 0)
