import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { activitiesQuery } from '../activities.query.ts'
import { useComparison } from '../comparison/comparison-context.ts'

/** Title and country of an activity. One that has no follow-up yet is not among the studies compared. */
export function ActivityName({ activityId }: { readonly activityId: string }) {
  const { studies } = useComparison().comparison
  const activities = useQuery(activitiesQuery).data?.activities ?? []
  const text = useLocalizedText()
  const countryName = useCountryName()
  const study = studies.find((each) => each.activityId === activityId)
  const activity = activities.find(({ id }) => id === activityId)
  const title = study?.activityTitle ?? activity?.title
  const country = study?.country ?? activity?.country
  if (title === undefined || country === undefined) return activityId
  return (
    <>
      <bdi>{text(title)}</bdi>, {countryName(country)}
    </>
  )
}
