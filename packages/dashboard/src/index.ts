export { comparisonQuery } from './comparison/comparison.query.ts'
export { ComparisonPages } from './comparison/comparison-pages.tsx'
export { dashboardMessages } from './dashboard-messages.ts'
export { IndicatorsPage } from './indicators/indicators-page.tsx'
