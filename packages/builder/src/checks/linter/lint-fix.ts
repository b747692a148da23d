import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import type { ILintFinding, ILintFix, ILintFixEdit } from 'survey-core-next/linter'
import type { Json, JsonObject } from '../../document/json.ts'
import { lastStepOf, parentOf, valueAt } from '../../document/pointer.ts'
import { freshName } from '../../names/fresh-name.ts'
import type { Edit, Fix } from '../finding.ts'
import { placeOfPath } from './place-of-path.ts'

/**
 * What the linter would do about a finding, as a change of the raw document; null where it has no answer, or none that
 * leaves the questionnaire as it works. `taken` are the names in use, and gets those that fixes give.
 */
export function lintFix(
  { ruleId, fix, elementName = '' }: ILintFinding,
  document: JsonObject,
  taken: Set<string>,
): Fix | null {
  if (fix === undefined || isChangeOfWorking(ruleId, fix)) return null
  const edits = editsOf(fix, document)
  const [first] = edits ?? []
  if (edits === null || first === undefined) return null
  if (fix.reason !== 'renameElement') return { ...wordsOf(fix.reason, first), edits }
  const name = freshName(elementName, taken)
  taken.add(name)
  return { message: 'fix-rename', data: { value: name }, edits: [{ edit: 'set', pointer: first.pointer, value: name }] }
}

/** The linter's edits on the raw document; null where one has no place in it. */
export function editsOf({ edits }: ILintFix, document: JsonObject): Edit[] | null {
  const found = edits.map((edit) => editOf(edit, document)).filter((edit) => edit !== null)
  return found.length === edits.length ? found : null
}

/** A value that survey-core's metadata does not list may work all the same, and without it the page would be another. */
const isChangeOfWorking = (ruleId: string, { edits }: ILintFix): boolean =>
  ruleId === 'property/invalid-value' && edits.some(({ op }) => op === 'remove')

function editOf({ op, path, value, key }: ILintFixEdit, document: JsonObject): Edit | null {
  const { pointer, rest } = placeOfPath(document, path)
  if (op === 'set') {
    if (/[.[]/.test(rest)) return null
    return { edit: 'set', pointer: rest === '' ? pointer : pointerTo(pointer, rest), value: value as Json }
  }
  if (rest !== '' || parentOf(pointer) === null || valueAt(document, pointer) === undefined) return null
  if (op !== 'rename') return { edit: op, pointer }
  return key === undefined ? null : { edit: 'rename', pointer, key }
}

function wordsOf(reason: string, edit: Edit): Pick<Fix, 'message' | 'data'> {
  const key = lastStepOf(edit.pointer)
  if (edit.edit === 'remove')
    return reason === 'removeItem'
      ? { message: 'fix-remove-entry', data: {} }
      : { message: 'fix-remove-key', data: { key } }
  if (edit.edit === 'rename') return { message: 'fix-rename-key', data: { key, name: edit.key } }
  if (edit.edit === 'wrap') return { message: 'fix-wrap', data: { key } }
  return { message: 'fix-set', data: { key, value: String(edit.value) } }
}
