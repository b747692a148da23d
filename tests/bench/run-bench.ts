import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchComparison } from './bench-comparison.ts'
import { benchPage } from './bench-page.ts'
import { benchSubmissions } from './bench-submissions.ts'

const [cpu] = cpus()
const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}`

const page = await benchPage()
const submissions = await benchSubmissions()
const comparison = await benchComparison()
const [small, large] = comparison
const growth = (large?.callMs ?? Number.NaN) / (small?.callMs ?? Number.NaN)

const number = new Intl.NumberFormat('en')
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
  `${JSON.stringify({ machine, page, submissions, comparison, growth }, null, 2)}\n`,
)
