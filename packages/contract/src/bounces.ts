import { z } from 'zod'

/** What a message that was reported has led to; `unknown` when it is about no letter of ours. */
export const BounceReceipt = z.object({ outcome: z.enum(['hard', 'soft', 'delayed', 'known', 'unknown']) })
export type BounceReceipt = z.infer<typeof BounceReceipt>
