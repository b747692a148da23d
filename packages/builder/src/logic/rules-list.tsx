import { useDeferredValue, useMemo, useState } from 'react'
import { elementPlaces } from '../document/element-around.ts'
import { groupedBy } from '../document/grouped-by.ts'
import type { JsonObject } from '../document/json.ts'
import { lastStepOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { changeDocument, useEditor, useEditorStore } from '../history/editor.ts'
import { folded } from '../search/folded.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { ownerLabel } from './owner-label.ts'
import { ruleSentence } from './rule-sentence.ts'
import styles from './rules.module.css'
import { ownerOf, type Rule, rulesIn } from './rules.ts'
import { type SentenceWords, useSentenceWords } from './sentence-words.ts'
import { useJump } from './use-jump.ts'
import { withCondition } from './with-condition.ts'

/** All rules of the questionnaire as sentences, by the element they belong to; each leads there and is edited in place. */
export function RulesList() {
  const words = useSentenceWords()
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const [filter, setFilter] = useState('')
  const [edited, setEdited] = useState<Pointer | null>(null)
  const told = useMemo(
    () => rulesShown(document, edited).map((rule) => toldRule(rule, document, words)),
    [document, edited, words],
  )
  const shown = told.filter((rule) => matches(rule, filter))
  const { t } = words
  if (told.length === 0) return <p className="soft">{t('rules-none')}</p>
  return (
    <section className={styles.rules} aria-label={t('rules')}>
      <div className={styles.filter}>
        <input
          type="search"
          aria-label={t('rules-filter')}
          placeholder={t('rules-filter')}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <span role="status">{t('rules-count', { count: shown.length })}</span>
      </div>
      {shown.length === 0 && <p className="soft">{t('rules-none-found')}</p>}
      {groupsOf(shown).map(({ owner, label, rules }) => (
        <RulesOfOwner
          key={owner}
          {...{ owner, label, rules, edited, document }}
          onEdit={(place) => setEdited(place === edited ? null : place)}
          words={words}
        />
      ))}
    </section>
  )
}

interface ToldRule extends Rule {
  readonly sentence: string
  readonly label: string
}

/** A rule that is emptied while it is edited stays until something else is. */
function rulesShown(document: JsonObject, edited: Pointer | null): Rule[] {
  const rules = rulesIn(document)
  const isThere = edited === null || rules.some(({ place }) => place === edited)
  if (isThere || valueAt(document, parentOf(edited) ?? '') === undefined) return rules
  const emptied = {
    place: edited,
    property: lastStepOf(edited),
    expression: '',
    owner: ownerOf(edited, elementPlaces(document)),
  }
  return [...rules, emptied]
}

const toldRule = (rule: Rule, document: JsonObject, words: SentenceWords): ToldRule => ({
  ...rule,
  sentence: ruleSentence(rule, document, words),
  label: ownerLabel(document, rule.owner, words),
})

const matches = ({ sentence, label, expression }: ToldRule, filter: string): boolean =>
  [sentence, label, expression].some((text) => folded(text).includes(folded(filter.trim())))

interface RuleGroup {
  readonly owner: Pointer
  readonly label: string
  readonly rules: readonly ToldRule[]
}

const groupsOf = (rules: readonly ToldRule[]): RuleGroup[] =>
  [...groupedBy(rules, ({ owner }) => owner)].map(([owner, own]) => ({
    owner,
    label: own[0]?.label ?? '',
    rules: own,
  }))

interface RulesOfOwnerProps extends RuleGroup {
  readonly edited: Pointer | null
  readonly onEdit: (place: Pointer) => void
  readonly document: JsonObject
  readonly words: SentenceWords
}

function RulesOfOwner({ owner, label, rules, edited, onEdit, document, words }: RulesOfOwnerProps) {
  const jump = useJump()
  const { t } = words
  return (
    <section className={styles.owner} aria-label={label}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className="button-small"
          aria-label={t('jump', { name: label })}
          onClick={() => jump(owner)}
        >
          <span dir="auto">{label}</span>
        </button>
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role away with the bullets */}
      <ul role="list" className={styles.list}>
        {rules.map(({ place, sentence }) => (
          <li key={place}>
            <div className={styles.rule}>
              <span dir="auto">{sentence}</span>
              <button
                type="button"
                className="button-small"
                aria-expanded={place === edited}
                aria-label={place === edited ? t('done-rule', { rule: sentence }) : t('edit-rule', { rule: sentence })}
                onClick={() => onEdit(place)}
              >
                {place === edited ? t('done') : t('edit')}
              </button>
            </div>
            {place === edited && <RuleEditor place={place} document={document} label={sentence} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleEditor({
  place,
  document,
  label,
}: {
  readonly place: Pointer
  readonly document: JsonObject
  readonly label: string
}) {
  const store = useEditorStore()
  const value = useEditor((editor) => valueAt(editor.present.document, place))
  return (
    <ConditionEditor
      document={document}
      place={place}
      value={typeof value === 'string' ? value : ''}
      onChange={(expression) =>
        changeDocument(
          store,
          'set-condition',
          (before) => withCondition(before, place, expression),
          `condition ${place}`,
        )
      }
      label={label}
    />
  )
}
