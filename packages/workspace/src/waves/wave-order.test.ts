import type { WaveSummary } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { byPosition, hasComparison } from './wave-order.ts'

const wave = (position: number, state: WaveSummary['state']) => ({ position, state }) as WaveSummary

describe('waves', () => {
  it('stand in the order in which they are asked', () => {
    const waves = [wave(3, 'to-come'), wave(1, 'closed'), wave(2, 'open')]
    expect(byPosition(waves).map(({ position }) => position)).toEqual([1, 2, 3])
    expect(waves[0]?.position).toBe(3)
  })

  it('can be compared once a second one has opened', () => {
    expect(hasComparison([wave(1, 'closed'), wave(2, 'to-come')])).toBe(false)
    expect(hasComparison([wave(1, 'closed'), wave(2, 'open')])).toBe(true)
  })
})
