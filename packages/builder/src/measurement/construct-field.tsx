import { textIn } from '@estela/core/questionnaire/localized-text'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { annotationAt, withFacts } from './annotation.ts'
import { Field } from './field.tsx'
import { useKnownItems } from './known-constructs.ts'
import { useMeasure } from './use-measure.ts'

/** The code under which answers are counted, with those of the counterpart and the library to choose from. */
export function ConstructField({ pointer }: { readonly pointer: Pointer }) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const listId = useId()
  const annotation = useEditor((editor) => annotationAt(editor.present.document, pointer))
  const known = useKnownItems().filter(({ row, choice }) => row === null && choice === null)
  const measure = useMeasure()
  const construct = typeof annotation?.construct === 'string' ? annotation.construct : ''
  const write = (written: string) => {
    const item = known.find((each) => each.construct === written)
    const facts = item && {
      level: item.level,
      criterion: item.criterion ?? undefined,
      scale: item.scale,
      pair: item.pair,
    }
    measure(
      (document) => withFacts(document, pointer, { construct: written, ...missingOf(annotation, facts ?? {}) }),
      `construct ${pointer}`,
    )
  }
  return (
    <Field label={t('construct')} help={t('construct-help')}>
      {(ids) => (
        <>
          <input
            {...ids}
            list={listId}
            value={construct}
            maxLength={64}
            spellCheck={false}
            autoCapitalize="characters"
            dir="ltr"
            onChange={({ target }) => write(target.value.trim())}
          />
          <datalist id={listId}>
            {known.map(({ construct: code, wording }) => (
              <option key={code} value={code}>
                {textIn(wording, textLanguage)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** Of the facts of a known item, those that its author has not written yet. */
const missingOf = (annotation: JsonObject | null, facts: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => annotation?.[key] === undefined))
