import { describe, expect, it } from 'vitest'
import { compareItems } from './compare.ts'
import type { Recalled } from './comparison.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('CB.CON', { scale: 'CON5' })
const STUDY = studyAsking('a', [[ITEM], [ITEM]])

const compareWays = (ways: readonly Way[], parts = {}, study = STUDY) =>
  compareItems([study], stored('a', 'CB.CON', ...ways), scopeOf(parts))
const recalledOf = (ways: readonly Way[], parts = {}, study = STUDY) =>
  compareWays(ways, parts, study).changes[0]?.recalled

/** Twelve people: seven say they were lower before, three the same, two higher. */
const TWELVE: readonly Way[] = [
  ['4(2)>4', 5],
  ['5(3)>4', 2],
  ['3(3)>3', 3],
  ['2(4)>3', 2],
]

describe('recalledOfItem', () => {
  it('sets what is recalled beside what is said of today, in one sitting', () => {
    expect(recalledOf(TWELVE)).toEqual({
      shown: true,
      detail: 'small',
      leftOut: { activities: 0, people: 0 },
      matched: 12,
      values: [1, 2, 3, 4, 5],
      notRecalled: 0,
      before: [0, 5, 5, 2, 0],
      now: [0, 2, 3, 5, 2],
      up: 7,
      same: 3,
      down: 2,
      sentence: {
        en: 'As remembered by 12 people in one sitting: 7 rate themselves higher now than then, 3 the same, 2 lower. Memory is not a first measurement.',
        es: 'Según recuerdan 12 personas en una misma sesión: 7 se califican más alto ahora que entonces, 3 igual y 2 más bajo. El recuerdo no es una primera medición.',
      },
    })
  })

  it('agrees with one as with many', () => {
    const { sentence } = recalledOf([
      ['4(2)>4', 1],
      ['3(3)>3', 3],
      ['2(4)>3', 2],
    ]) as Recalled
    expect(sentence.en).toMatch(/^As remembered by 6 people in one sitting: 1 rates themselves higher now than then/)
    expect(sentence.es).toMatch(/^Según recuerdan 6 personas en una misma sesión: 1 se califica más alto/)
  })

  it('is named as remembered and never a change', () => {
    for (const sentence of Object.values((recalledOf(TWELVE) as Recalled).sentence)) {
      expect(sentence).toMatch(/^(As remembered|Según recuerdan)/)
      expect(sentence).not.toMatch(/chang|cambi|moved|rose|fell|improv|mejor/i)
    }
  })

  it('counts those who recalled nothing or do not know apart, and only those', () => {
    const ways: readonly Way[] = [...TWELVE, ['5(-97)>4', 4], ['1>4', 3]]
    expect(recalledOf(ways)).toMatchObject({
      matched: 12,
      notRecalled: 7,
      before: [0, 5, 5, 2, 0],
      up: 7,
      same: 3,
      down: 2,
    })
  })

  it('leaves nothing of the few who recalled nothing when it is subtracted from all answers of the wave', () => {
    const ways: readonly Way[] = [...TWELVE, ['1(-97)>4', 1], ['1>4', 1]]
    const { now, notRecalled } = recalledOf(ways) as Recalled
    expect(notRecalled).toBe(2)
    // Asked for a follow-up that has not come, the study is described by its first wave.
    const [described] = compareWays(ways, { followUp: 2 }).described
    expect(described?.counts).toEqual([2, 2, 3, 5, 2])
    const left = (described?.counts ?? []).map((count, step) => count - (now[step] ?? 0))
    expect(left).toEqual([0, 0, 0, 0, 0])
  })

  it('counts no late sitting', () => {
    expect(recalledOf([...TWELVE, ['5(1) late>5', 6]])).toMatchObject({ matched: 12, notRecalled: 0 })
  })

  it('tells nothing where nobody recalled anything', () => {
    expect(recalledOf(TWELVE.map(([way, people]): Way => [way.replace(/\(\d\)/, ''), people]))).toBeNull()
  })

  it('hides fewer than five, and fewer than ten who all recall the same', () => {
    expect(
      recalledOf([
        ['4(2)>4', 2],
        ['3(1)>4', 2],
      ]),
    ).toMatchObject({ shown: false, reason: 'too-few' })
    expect(
      recalledOf([
        ['4(2)>-', 4],
        ['3(2)>-', 3],
      ]),
    ).toMatchObject({ shown: false, reason: 'identifying' })
    expect(
      recalledOf([
        ['4(2)>-', 4],
        ['3(1)>-', 3],
      ]),
    ).toMatchObject({ shown: true, detail: 'counts', matched: 7 })
  })

  it('hides fewer than five who recall something among many who do not', () => {
    const ways: readonly Way[] = [
      ['4(-97)>4', 9],
      ['3(-97)>4', 9],
      ['4(1)>3', 4],
    ]
    expect(recalledOf(ways)).toMatchObject({
      shown: false,
      reason: 'too-few',
      sentence: {
        en: 'Too few people recalled how it was before, or they answered too alike: not shown, to protect them.',
        es: 'Muy pocas personas recordaron cómo era antes, o respondieron de modo demasiado parecido: no se muestra, para protegerlas.',
      },
    })
  })

  it('reads the recall of the wave that the follow-up is compared with', () => {
    const study = studyAsking('a', [[], [ITEM], [ITEM]])
    const ways: readonly Way[] = TWELVE.map(([way, people]) => [`?>${way}`, people])
    expect(recalledOf(ways, { followUp: 2 }, study)).toMatchObject({ matched: 12, before: [0, 5, 5, 2, 0] })
  })

  it('is not told in a breakdown', () => {
    const ways = TWELVE.map(([way, people]): Way => [way, people, { sex: 'female' }])
    expect(recalledOf(ways, { filter: { dimension: 'sex', category: 'female' } })).toBeNull()
  })
})
