import { describe, expect, it } from 'vitest'
import { hiddenGroup } from './hidden-group.ts'

const few = { hidden: 'too-few', leftOut: 3 } as const
const identifying = { hidden: 'identifying', leftOut: 7 } as const
const nobody = { hidden: 'nobody', leftOut: 0 } as const
const notBrokenDown = { hidden: 'not-broken-down', leftOut: 0 } as const

describe('hiddenGroup', () => {
  it('says that fewer than five answered both times', () => {
    expect(hiddenGroup([few], 'person')).toEqual({
      shown: false,
      reason: 'too-few',
      leftOut: { activities: 1, people: 0 },
      sentence: {
        en: 'Fewer than 5 people answered both times: not shown, to protect them.',
        es: 'Respondieron ambas veces menos de 5 personas: no se muestra, para protegerlas.',
      },
    })
  })

  it.each([{ groups: [] }, { groups: [nobody] }, { groups: [nobody, nobody] }])(
    'says that nobody has answered yet, which leaves nobody out: $groups.length groups',
    ({ groups }) => {
      expect(hiddenGroup(groups, 'person')).toEqual({
        shown: false,
        reason: 'nobody',
        leftOut: { activities: 0, people: 0 },
        sentence: { en: 'Nobody has answered both times yet.', es: 'Todavía nadie ha respondido ambas veces.' },
      })
    },
  )

  it('does not say "fewer than 5" of several groups that have more together', () => {
    const hidden = hiddenGroup([few, few, identifying, nobody], 'person')
    expect(hidden).toMatchObject({ reason: 'too-few', leftOut: { activities: 3 } })
    expect(hidden.sentence.en).toBe(
      'In each of 3 activities too few people answered both times: not shown, to protect them.',
    )
    expect(hiddenGroup([few, few], 'institution').sentence.en).toMatch(/^In each of 2 activities .* institutions/)
  })

  it('speaks of institutions', () => {
    expect(hiddenGroup([few], 'institution').sentence.es).toBe(
      'En menos de 5 instituciones respondió otra persona la segunda vez: no se muestra, para protegerlas.',
    )
  })

  it('says that somebody could be given away, not whether by being alone or by being like all others', () => {
    expect(hiddenGroup([identifying], 'person')).toMatchObject({
      reason: 'identifying',
      sentence: {
        en: 'What is here, beside the other figures of this activity, could tell what somebody said: not shown, to protect people.',
      },
    })
  })

  it('says of a breakdown that it is shown whole or not at all, however many activities', () => {
    const hidden = hiddenGroup([notBrokenDown, notBrokenDown], 'person')
    expect(hidden).toMatchObject({
      reason: 'not-broken-down',
      sentence: { en: 'Too few people to tell groups apart: a breakdown is shown whole or not at all.' },
    })
    expect(hiddenGroup([notBrokenDown], 'institution').sentence.en).toBe(
      'Institutions are not broken down by what only people can tell.',
    )
  })

  it('never tells the size of what it hides', () => {
    for (const pairedAs of ['person', 'institution'] as const) {
      for (const groups of [[few], [identifying], [few, few], [notBrokenDown]]) {
        const { leftOut, sentence } = hiddenGroup(groups, pairedAs)
        expect(leftOut.people).toBe(0)
        expect(Object.values(sentence).join(' ')).not.toMatch(/\b[3467]\b/)
      }
    }
  })
})
