import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** What is going on in each country. */
export const overviewQuery = queryOptions({ queryKey: ['overview'], queryFn: () => collector.overview() })
