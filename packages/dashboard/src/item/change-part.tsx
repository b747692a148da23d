import type { Change, ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useHiddenTitle } from '../comparison/hidden-title.ts'
import { LeftOut } from '../comparison/left-out.tsx'
import { ActivityTable } from './activity-table.tsx'
import { ChangeFigures } from './change-figures.tsx'
import { FavourableAnswers } from './favourable-answers.tsx'
import { isNumeric } from './numeric-scale.ts'
import { InnerPart, Part } from './part.tsx'
import { TransitionTable } from './transition-table.tsx'

/** What the same people said both times: the finding as title, then its figures and tables; or why there are none. */
export function PersonPart({ row }: { readonly row: ChangeRow }) {
  const text = useLocalizedText()
  const hiddenTitle = useHiddenTitle()
  const { person } = row
  if (person.shown) return <ChangeParts row={row} change={person} pairedAs="person" />
  return (
    <Part title={hiddenTitle(person)}>
      <p>{text(person.sentence)}</p>
      <LeftOut leftOut={person.leftOut} />
    </Part>
  )
}

/** Answers of two people of one institution: the same figures, apart from those of the same person. */
export function InstitutionPart({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const { institution } = row
  if (!institution.shown && institution.reason === 'nobody') return null
  return (
    <Part title={t('institution-title')}>
      <p>{t('institution-explained')}</p>
      {institution.shown ? (
        <ChangeParts row={row} change={institution} pairedAs="institution" />
      ) : (
        <>
          <p>{text(institution.sentence)}</p>
          <LeftOut leftOut={institution.leftOut} />
        </>
      )}
    </Part>
  )
}

function ChangeParts(props: { readonly row: ChangeRow; readonly change: Change; readonly pairedAs: PairedAs }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const { row, change } = props
  const Piece = props.pairedAs === 'institution' ? InnerPart : Part
  return (
    <>
      <Piece title={text(change.sentence)}>
        <ChangeFigures {...props} />
      </Piece>
      <Piece title={t('transitions-title')}>
        <TransitionTable scale={row.scale} transitions={change.transitions} matched={change.matched} />
      </Piece>
      {change.activities.length > 0 && (
        <Piece title={t('activities-title')}>
          <ActivityTable change={change} />
        </Piece>
      )}
      {change.favourable !== null && !isNumeric(row.scale) && (
        <Piece title={t('favourable-title')}>
          <FavourableAnswers scale={row.scale} change={change} favourable={change.favourable} />
        </Piece>
      )}
    </>
  )
}
