import type { ChangeRow } from '@estela/contract'
import { useId } from 'react'
import { useParams } from 'react-router'
import { useComparison } from '../comparison/comparison-context.ts'
import { AttritionPart } from './attrition-part.tsx'
import { CensusNote } from './census-note.tsx'
import { InstitutionPart, PersonPart } from './change-part.tsx'
import styles from './item.module.css'
import { ItemHeading } from './item-heading.tsx'
import { ItemNavigation } from './item-navigation.tsx'
import { OthersPart } from './others-part.tsx'
import { RecalledPart } from './recalled-part.tsx'
import { RefusedItem } from './refused-item.tsx'
import { UnknownItem } from './unknown-item.tsx'
import { WordingRegister } from './wording-register.tsx'

/**
 * Everything the comparison says about one question. Studies that ask it in other words have figures of their own, one
 * below the other.
 */
export function ItemPage() {
  const { item = '' } = useParams()
  const { comparison } = useComparison()
  const rows = comparison.changes.filter((row) => row.item === item)
  const refused = comparison.refused.filter((refusal) => refusal.item === item)
  const hasInterval = rows.some(({ person }) => person.shown && person.detail !== 'counts')
  return (
    <div className={styles.page}>
      <ItemNavigation item={item} />
      {rows.map((row) => (
        <Question key={keyOf(row)} row={row} />
      ))}
      {refused.map((refusal) => (
        <RefusedItem key={JSON.stringify(refusal)} refusal={refusal} />
      ))}
      {rows.length + refused.length === 0 && <UnknownItem item={item} />}
      {hasInterval && <CensusNote />}
    </div>
  )
}

/** Rows of one code differ in their words, their scale or their questionnaires. */
const keyOf = ({ wording, scale, questionnaires }: ChangeRow): string =>
  JSON.stringify([wording, scale.id, questionnaires])

function Question({ row }: { readonly row: ChangeRow }) {
  const id = useId()
  return (
    <article aria-labelledby={id}>
      <ItemHeading row={row} id={id} />
      <PersonPart row={row} />
      <InstitutionPart row={row} />
      <RecalledPart row={row} />
      <OthersPart row={row} />
      <AttritionPart row={row} />
      <WordingRegister row={row} />
    </article>
  )
}
