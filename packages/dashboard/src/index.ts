export { comparisonQuery } from './comparison/comparison.query.ts'
export { ComparisonPage } from './comparison/comparison-page.tsx'
export { dashboardMessages } from './dashboard-messages.ts'
export { IndicatorsPage } from './indicators/indicators-page.tsx'
