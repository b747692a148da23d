import { isPlainObject } from '../json/plain-object.ts'
import { definitionElements } from './definition-elements.ts'
import type { WaveRole } from './item.ts'
import { ANNOTATION_KEY } from './list-items.ts'
import { annotationIssues, repeatedConstructs } from './measurement/annotation-rules.ts'
import { measuredElements } from './measurement/measured-elements.ts'
import type { MeasurementIssue } from './measurement/measurement-issue.ts'
import { pairIssues } from './measurement/pair-rules.ts'
import { recallIssues } from './measurement/recall-rules.ts'
import { scaleIssues } from './measurement/scale-rules.ts'
import { waveIssues, waveRoleOf } from './measurement/wave-rules.ts'

/**
 * Which rules of measurement does a questionnaire break (methodology of waves, expectation and recall)? First those of
 * the whole questionnaire, then element by element. Elements without an annotation measure nothing and break none.
 * Takes any JSON; a definition that breaks no limit and no error here gives items that can be compared.
 * @param role the wave it is asked in, where its own annotation `{ "wave": … }` does not say; null when nobody knows
 */
export function measurementIssues(
  definition: unknown,
  { role }: { readonly role: WaveRole | null },
): readonly MeasurementIssue[] {
  const elements = measuredElements(definition)
  const known = waveRoleOf(definition) ?? role
  const ofAll = [...repeatedConstructs(elements), ...recallIssues(definition, elements)]
  return [
    ...waveIssues(definition, elements, known),
    ...illFormedAnnotations(definition),
    ...elements.flatMap((element) => [
      ...annotationIssues(element),
      ...scaleIssues(element),
      ...pairIssues(element, known),
      ...ofAll.filter(
        ({ pointer }) => pointer === element.pointer || pointer.startsWith(`${element.pointer}/${ANNOTATION_KEY}`),
      ),
    ]),
  ]
}

const illFormedAnnotations = (definition: unknown): MeasurementIssue[] =>
  definitionElements(definition)
    .filter(({ element }) => element[ANNOTATION_KEY] !== undefined && !isPlainObject(element[ANNOTATION_KEY]))
    .map(({ pointer, name }) => ({
      code: 'annotation-ill-formed',
      severity: 'error',
      pointer: `${pointer}/${ANNOTATION_KEY}`,
      data: { name },
    }))
