import { isPlainObject } from '../json/plain-object.ts'
import { stepsOf } from './pointer-steps.ts'

/**
 * The document with another value at a place; `undefined` takes its key away. Gives the same document back when nothing
 * changed, otherwise one that shares the rest and has its keys in the same order.
 * @throws RangeError where the surroundings of the place do not exist
 */
export const changedAt = <Root>(root: Root, pointer: string, change: (value: unknown) => unknown): Root =>
  changed(root, stepsOf(pointer), change) as Root

function changed(node: unknown, steps: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(node)
  if (Array.isArray(node)) {
    const after = changed(node[Number(step)], rest, change)
    return after === node[Number(step)] ? node : node.with(Number(step), after)
  }
  if (!isPlainObject(node)) throw new RangeError(`There is nothing around ${step} in this definition.`)
  const before = Object.hasOwn(node, step) ? node[step] : undefined
  const after = changed(before, rest, change)
  if (after === before) return node
  if (after !== undefined) return { ...node, [step]: after }
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== step))
}
