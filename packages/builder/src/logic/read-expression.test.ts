import { expect, it } from 'vitest'
import { isWritable } from '../names/expression-tokens.ts'
import { type Comparison, type Condition, withAddedPart, withoutPart, withPart } from './condition.ts'
import { parseExpression, readExpression } from './read-expression.ts'
import { writeExpression } from './write-expression.ts'

const comparison = (operand: string, rest: Partial<Comparison>): Comparison => ({
  kind: 'comparison',
  operand,
  operator: 'equal',
  value: null,
  written: null,
  ...rest,
})

it('reads nested groups of comparisons', () => {
  expect(readExpression(`{a} = 'x' and ({b} > 5 || {c.row} notempty)`)).toMatchObject({
    conjunction: 'and',
    parts: [
      { operand: 'a', operator: 'equal', value: { kind: 'constant', value: 'x' } },
      {
        conjunction: 'or',
        parts: [
          { operand: 'b', operator: 'greater', value: { kind: 'constant', value: 5 } },
          { operand: 'c.row', operator: 'notempty', value: null },
        ],
      },
    ],
  })
})

it('binds `and` closer than `or`', () => {
  expect(readExpression('{a} = 1 or {b} = 2 and {c} = 3')).toMatchObject({
    conjunction: 'or',
    parts: [{ operand: 'a' }, { conjunction: 'and', parts: [{ operand: 'b' }, { operand: 'c' }] }],
  })
})

it.each([
  ['{panel.x} = 1', 'panel.x'],
  ['{row.x} = 1', 'row.x'],
  ['{item} = 1', 'item'],
  ['{choice} = 1', 'choice'],
  ['{pd[0].x} = 1', 'pd[0].x'],
  ['{q-Comment} = 1', 'q-Comment'],
  ['{q.row} = 1', 'q.row'],
  ['{$self.value} = 1', '$self.value'],
  ['{#code} = 1', '#code'],
  ['{a and b} = 1', 'a and b'],
])('takes %s for a comparison', (expression, operand) => {
  expect(readExpression(expression)).toMatchObject({ kind: 'comparison', operand })
})

it.each([
  [`{a} = "it\\'s"`, "it's"],
  [`{a} = 'say \\"no\\"'`, 'say "no"'],
  [`{a} = '5'`, '5'],
  [`{a} = yes`, 'yes'],
  [`{a} = -0.5`, -0.5],
  [`{a} = True`, true],
  [`{a} = 'true'`, 'true'],
  [`{a} = '2026-01-31'`, '2026-01-31'],
  [`{a} anyof ['x', 2]`, ['x', 2]],
  [`{a} = ''`, ''],
  [`{a} = 'x and y'`, 'x and y'],
  [`{a} = '(' `, '('],
])('reads the value of %s', (expression, value) => {
  expect(readExpression(expression)).toMatchObject({ value: { kind: 'constant', value } })
})

it('reads what is computed behind the operator', () => {
  expect(readExpression('{a} >= {b}')).toMatchObject({ value: { kind: 'name', name: 'b' } })
  expect(readExpression('{a} > today(-1)')).toMatchObject({ value: { kind: 'expression', text: 'today(-1)' } })
  expect(readExpression('{a} = null')).toMatchObject({ value: { kind: 'expression', text: 'null' } })
})

it.each([
  'age({a}) >= 18',
  '!{a}',
  '{a} + 1 > 2',
  '{a}',
  "'x' = {a}",
  '{a} < 5 < 6',
  '{a} =',
  'is {a} so?',
  "{a} = 'x",
])('keeps %s verbatim', (expression) => {
  expect(readExpression(expression)).toEqual({ kind: 'raw', text: expression })
  expect(writeExpression(readExpression(expression))).toBe(expression)
})

it('keeps one raw part beside comparisons', () => {
  expect(readExpression('age({a}) >= 18 and {b} = 1')).toMatchObject({
    parts: [{ kind: 'raw', text: 'age({a}) >= 18' }, { operand: 'b' }],
  })
})

it('writes an unchanged tree as the very text it was', () => {
  const expression = ` ( {a}='x'  AND\n{b}  <>  "y" )`
  expect(writeExpression(readExpression(expression))).toBe(expression)
})

it('leaves what stands beside a change as the author wrote it', () => {
  const condition = readExpression(`{a}='x' && ({b}=1||{c}=2)`) as Condition
  const changed = withPart(condition, [0], comparison('d', { operator: 'empty' }))
  expect(writeExpression(changed)).toBe('{d} empty and ({b}=1||{c}=2)')
})

it('puts brackets where a part would fall apart', () => {
  const condition = readExpression('{a} = 1 or {b} = 2') as Condition
  const raw: Condition = { kind: 'raw', text: 'age({c}) > 3 or {d} = 1' }
  const group: Condition = { kind: 'group', conjunction: 'and', parts: [condition, raw], written: null }
  expect(writeExpression(group)).toBe('({a} = 1 or {b} = 2) and (age({c}) > 3 or {d} = 1)')
})

it('leaves out comparisons that are not complete', () => {
  const condition = readExpression('{a} = 1') as Condition
  const extended = withAddedPart(condition, [], comparison('', {}))
  expect(writeExpression(extended)).toBe('{a} = 1')
  expect(withoutPart(extended, [1])).toEqual(condition)
})

it('writes nothing that survey-core would not read back from quotes', () => {
  const value = { kind: 'constant', value: 'a\\' } as const
  expect(writeExpression(comparison('a', { value }))).toBe('')
  expect(isWritable('a\\')).toBe(false)
  expect(isWritable('x=>y')).toBe(false)
  expect(isWritable(`it's "so"`)).toBe(true)
})

it('says where an expression breaks', () => {
  expect(parseExpression('{a} = ')).toMatchObject({ outcome: 'broken', at: 6 })
})

it('reads back every tree that it writes', () => {
  const random = seeded(7)
  for (let turn = 0; turn < 500; turn++) {
    const tree = randomCondition(random, 3)
    expect(bare(readExpression(writeExpression(tree)) as Condition)).toEqual(tree)
  }
})

type Random = (below: number) => number

/** Numerical Recipes' linear congruence. */
function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pick = <T>(random: Random, values: readonly T[]): T => values[random(values.length)] as T

function randomCondition(random: Random, depth: number): Condition {
  if (depth === 0 || random(3) === 0) return randomLeaf(random)
  const parts = Array.from({ length: 2 + random(3) }, () => randomCondition(random, depth - 1))
  return { kind: 'group', conjunction: pick(random, ['and', 'or']), parts, written: null }
}

function randomLeaf(random: Random): Condition {
  if (random(8) === 0)
    return { kind: 'raw', text: pick(random, ['age({x}) > 3', '!({a} = 1)', "iif({a} or {b}, 'x', 'y') = 'x'"]) }
  const operand = pick(random, ['a', 'panel.b c', 'm.row 1', 'pd[0].x', 'q-Comment', '#z', 'ñandú and é'])
  if (random(6) === 0) return comparison(operand, { operator: pick(random, ['empty', 'notempty']) })
  const operator = pick(random, ['equal', 'notequal', 'less', 'greaterorequal', 'contains', 'anyof', 'noneof'] as const)
  return comparison(operand, { operator, value: randomValue(random) })
}

function randomValue(random: Random): Comparison['value'] {
  const scalars = [
    'x',
    "it's",
    '"q"',
    '5',
    'true',
    ' a or b ',
    '',
    '{x}',
    "\\'",
    'naïve\nline',
    0,
    -2.25,
    1e21,
    1e-7,
    true,
    false,
  ]
  if (random(6) === 0) return { kind: 'name', name: 'other.one' }
  if (random(8) === 0) return { kind: 'expression', text: pick(random, ['today()', '{a} + 1', 'null']) }
  if (random(4) > 0) return { kind: 'constant', value: pick(random, scalars) }
  return { kind: 'constant', value: Array.from({ length: 1 + random(3) }, () => pick(random, scalars)) }
}

const bare = (condition: Condition): Condition => {
  if (condition.kind === 'raw') return condition
  if (condition.kind === 'comparison') return { ...condition, written: null }
  return { ...condition, parts: condition.parts.map(bare), written: null }
}
