import { describe, expect, it } from 'vitest'
import { cellsOfPairs } from './cells-of-pairs.ts'
import { hiddenGroup } from './hidden-group.ts'

const three = { matched: cellsOfPairs(['4>3', 3]) }
const alike = { matched: cellsOfPairs(['4>3', 3], ['4>5', 4]) }

describe('hiddenGroup', () => {
  it('says that fewer than five answered both times', () => {
    expect(hiddenGroup([three], 'person')).toEqual({
      shown: false,
      reason: 'too-few',
      groupsLeftOut: 1,
      sentence: {
        en: 'Fewer than 5 people answered both times: not shown, to protect them.',
        es: 'Respondieron ambas veces menos de 5 personas: no se muestra, para protegerlas.',
      },
    })
  })

  it('does not say "fewer than 5" of several groups that have more together', () => {
    const hidden = hiddenGroup([three, three, alike], 'person')
    expect(hidden).toMatchObject({ reason: 'too-few', groupsLeftOut: 3 })
    expect(hidden.sentence.en).toBe(
      'In each of 3 activities too few people answered both times: not shown, to protect them.',
    )
  })

  it('gives no size when answers are too alike, and speaks of institutions', () => {
    expect(hiddenGroup([alike], 'person').reason).toBe('all-the-same')
    expect(hiddenGroup([alike], 'person').sentence.en).toMatch(/^Fewer than 10 people/)
    expect(hiddenGroup([three], 'institution').sentence.es).toBe(
      'En menos de 5 instituciones respondió otra persona la segunda vez: no se muestra, para protegerlas.',
    )
  })
})
