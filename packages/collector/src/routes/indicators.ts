import type { AssistanceEvent, Indicator, IndicatorList } from '@estela/contract'
import type { Activity } from '@estela/core'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Services } from '../services.ts'
import { listActivities } from '../storage/activities.ts'
import { listIndicators, type StoredIndicator } from '../storage/indicators.ts'

export const indicatorRoutes = ({ store }: Services) =>
  new Hono().get('/', compress(), async (c) => {
    const activities = await listActivities(store, {})
    const pilots = new Set(activities.map(({ country }) => country))
    const indicators = (await listIndicators(store)).map((indicator) => splitSeries(indicator, pilots))
    return c.json<IndicatorList>({ indicators, events: activities.map(assistanceEvent) })
  })

/** Countries with assistance are pilots; all others are there for comparison. */
function splitSeries({ series, ...indicator }: StoredIndicator, pilots: ReadonlySet<string>): Indicator {
  return {
    ...indicator,
    pilots: series.filter(({ country }) => pilots.has(country)),
    comparators: series.filter(({ country }) => !pilots.has(country)),
  }
}

const assistanceEvent = ({ id, country, endDate, title, isSample }: Activity): AssistanceEvent => ({
  country,
  date: endDate,
  activityId: id,
  title,
  isSample,
})
