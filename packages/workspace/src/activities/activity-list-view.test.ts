import { describe, expect, it } from 'vitest'
import { activityListView, inOrder } from './activity-list-view.ts'

describe('what the list shows', () => {
  it('is read from the address', () => {
    expect(activityListView(new URLSearchParams('category=infrastructure&sort=code'))).toEqual({
      category: 'infrastructure',
      order: 'code',
      isArchived: false,
      page: 1,
    })
  })

  it('is everything, latest first, for an address that says nothing or nonsense', () => {
    const everything = { category: null, order: 'latest', isArchived: false, page: 1 }
    expect(activityListView(new URLSearchParams())).toEqual(everything)
    expect(activityListView(new URLSearchParams('category=cooking&sort=colour&page=-1&archived=perhaps'))).toEqual(
      everything,
    )
  })
})

describe('order of the list', () => {
  const activities = [
    { code: 'TA-10', endDate: '2026-01-31' },
    { code: 'TA-9', endDate: '2026-05-08' },
    { code: 'TA-2', endDate: '2026-01-31' },
  ]
  const codes = (order: Parameters<typeof inOrder>[1]) => inOrder(activities, order).map(({ code }) => code)

  it('puts the activity that ended last first', () => {
    expect(codes('latest')[0]).toBe('TA-9')
  })

  it('goes by code within one day', () => {
    expect(codes('earliest')).toEqual(['TA-2', 'TA-10', 'TA-9'])
  })

  it('counts the numbers in codes as numbers', () => {
    expect(codes('code')).toEqual(['TA-2', 'TA-9', 'TA-10'])
    expect(codes('code-descending')).toEqual(['TA-10', 'TA-9', 'TA-2'])
  })

  it('leaves the list it was given alone', () => {
    codes('code')
    expect(activities.map(({ code }) => code)).toEqual(['TA-10', 'TA-9', 'TA-2'])
  })
})
