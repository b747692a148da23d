import { z } from 'zod'

/** A text by language tag; English is always there. */
export const LocalizedText = z.object({ en: z.string() }).catchall(z.string())
