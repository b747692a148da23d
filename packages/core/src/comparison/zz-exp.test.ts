import { it } from 'vitest'
import { compareItems } from '/work/main/packages/core/src/comparison/compare.ts'
import { itemNamed } from '/work/main/packages/core/src/comparison/item-named.ts'
import { studyAsking, stored, scopeOf } from '/work/main/packages/core/src/comparison/ways-of.ts'
it('x', () => {
  const it1 = itemNamed('X')
  const st = studyAsking('a', [[it1],[it1]])
  const s = stored('a','X',['4(2)>3',6],['3(1)>4',6],['5(-97)>3',2],['2(2)>-',6],['3(4)>-',5])
  const c = compareItems([st], s, scopeOf())
  console.log(JSON.stringify({r: c.changes[0]?.recalled, p: c.changes[0]?.person.shown && c.changes[0]?.person.earlier, a: c.attrition, d: c.described, o: c.changes[0]?.others}, null, 1))
  const d = compareItems([st], s, scopeOf({followUp: 2}))
  console.log(JSON.stringify(d))
})
