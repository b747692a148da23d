import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchBuilder } from './bench-builder.ts'
import { benchComparison } from './bench-comparison.ts'
import { benchExactTest } from './bench-exact-test.ts'
import { benchPage } from './bench-page.ts'
import { benchSubmissions } from './bench-submissions.ts'

const [cpu] = cpus()
const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}`

const exactTest = benchExactTest()
const page = await benchPage()
const builder = await benchBuilder()
const submissions = await benchSubmissions()
const comparison = await benchComparison()
const [small, large] = comparison
const [shortForm, longForm] = builder
const growth = (large?.callMs ?? Number.NaN) / (small?.callMs ?? Number.NaN)

const number = new Intl.NumberFormat('en')
const inBuilder = (what: string, figure: 'openMs' | 'keystrokeMs' | 'dragMs' | 'dropMs') => [
  `Builder, 300 questions: ${what}`,
  `${longForm?.[figure].toFixed(0)} ms`,
  `${shortForm?.[figure].toFixed(0)} ms with 30 questions`,
]
const rows = [
  ...submissions.map(({ clients, submissionsPerSecond, echoesPerSecond, ratio }) => [
    `Submissions stored, ${clients} clients (validated, counted, paired, flushed to disk)`,
    `${number.format(submissionsPerSecond)}/s`,
    `${ratio.toFixed(2)} of a bare echo of the same bodies (${number.format(echoesPerSecond)}/s)`,
  ]),
  [
    'Comparison of a country over 1,000,000 submissions, after a new answer',
    `${large?.callMs.toFixed(0)} ms`,
    `${growth.toFixed(2)} × the time over 10,000 (${small?.callMs.toFixed(0)} ms)`,
  ],
  [
    'The same while no answer has come in',
    `${large?.repeatedMs.toFixed(1)} ms`,
    `${((large?.repeatedMs ?? Number.NaN) / (small?.repeatedMs ?? Number.NaN)).toFixed(2)} × the time over 10,000 (${small?.repeatedMs.toFixed(1)} ms)`,
  ],
  [
    'Longest that another request waits meanwhile',
    `${large?.othersWaitMs.toFixed(0)} ms`,
    `${small?.othersWaitMs.toFixed(0)} ms over 10,000`,
  ],
  [
    'Exact signed-rank test of 500 pairs, all differences of another size',
    `${exactTest.distinctMs.toFixed(0)} ms`,
    `${exactTest.fiveStepsMs.toFixed(1)} ms on a scale of five steps`,
  ],
  inBuilder('opened', 'openMs'),
  inBuilder('a letter shown', 'keystrokeMs'),
  inBuilder('a move of the mouse while dragging shown', 'dragMs'),
  inBuilder('a dropped question shown', 'dropMs'),
  ['Recipient: cover page', `${page.kilobytesToCover} kB`, `${page.requestsToCover} requests`],
  ['Recipient: first question', `${page.kilobytesToFirstQuestion} kB`, `${page.requestsToFirstQuestion} requests`],
]
console.log(`\nMeasured ${new Date().toISOString().slice(0, 10)} on ${machine}.\n`)
console.log(
  ['| what | figure | beside it |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
)

mkdirSync('tests/results', { recursive: true })
writeFileSync(
  'tests/results/bench.json',
  `${JSON.stringify({ machine, page, builder, submissions, comparison, growth, exactTest }, null, 2)}\n`,
)
