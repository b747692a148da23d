import { type LocalizedString, localizedStrings } from '@estela/core/questionnaire/localized-strings'
import { useDeferredValue, useMemo, useState } from 'react'
import { useEditor } from '../history/editor.ts'
import { withFormerObjects } from './with-former-objects.ts'

/** The texts of the questionnaire, a moment after a change: a letter shows at once where it is typed. */
export function useStrings(): readonly LocalizedString[] {
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const newer = useMemo(() => localizedStrings(document), [document])
  const [former, remember] = useState<readonly LocalizedString[]>(newer)
  const strings = useMemo(() => withFormerObjects(former, newer), [former, newer])
  if (strings.some((string, index) => string !== former[index]) || strings.length !== former.length) remember(strings)
  return strings
}
