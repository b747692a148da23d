import { expect, it } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'
import { readSource } from '../support/source-files.ts'

const linesOf = async ({ fetch }: TestCollector, file: string, query: string) => {
  const reply = await fetch(`/api/comparisons/${file}?${query}`, {})
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [header, ...lines] = (await reply.text()).trim().split('\r\n')
  const columns = (header ?? '').split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])))
}

it('the file of transitions holds the tables that the comparison shows, and no other', async () => {
  const collector = await startCollector()
  for (const query of [
    'country=MEX',
    'activity=sample-mex-la-01',
    'activity=sample-mex-cb-02&by=sex&group=woman',
    '',
  ]) {
    const lines = await linesOf(collector, 'transitions.csv', query)
    const { changes } = await collector.workspace.comparison(Object.fromEntries(new URLSearchParams(query)))
    const groups = changes.flatMap((row) =>
      (['person', 'institution'] as const).map((pairedAs) => ({ row, pairedAs, change: row[pairedAs] })),
    )
    for (const { row, pairedAs, change } of groups) {
      const own = lines.filter(({ item, paired_as }) => item === row.item && paired_as === pairedAs)
      const pairs = own.reduce((sum, each) => sum + Number(each.pairs), 0)
      const expected = change.shown && change.transitions !== null ? change.matched : 0
      expect({ query, item: row.item, pairedAs, pairs }).toEqual({ query, item: row.item, pairedAs, pairs: expected })
    }
  }
})

it('the file of figures says the same as the comparison, and why a group is not shown', async () => {
  const collector = await startCollector()
  const query = 'activity=sample-mex-cb-02'
  const lines = await linesOf(collector, 'figures.csv', query)
  const { changes, methodVersion } = await collector.workspace.comparison({ activity: 'sample-mex-cb-02' })
  const figure = (item: string, pairedAs: string, name: string) =>
    lines.find((line) => line.item === item && line.paired_as === pairedAs && line.figure === name)?.value
  expect(lines.find((line) => line.figure === 'method_version')?.value).toBe(methodVersion)
  for (const { item, person, institution } of changes) {
    if (!person.shown) throw new Error(`${item} is expected to be shown.`)
    expect(figure(item, 'person', 'pairs')).toBe(String(person.matched))
    expect(figure(item, 'person', 'dominance')).toBe(String(person.dominance))
    expect(figure(item, 'person', 'wilcoxon_p')).toBe(String(person.test?.p))
    expect(figure(item, 'institution', 'not_shown')).toBe(institution.shown ? undefined : institution.reason)
  }
})

it('the page about R shows the figures that the sample pilots have', async () => {
  const page = readSource('docs/recompute-in-r.md').replaceAll(/ +/g, ' ')
  const { workspace } = await startCollector()
  const { changes } = await workspace.comparison({ activity: 'sample-mex-cb-02' })
  const change = changes.find(({ item }) => item === 'CB.REL')?.person
  if (!change?.shown || change.test === null || change.meanDifference === null || change.effects === null)
    throw new Error('The page is about an item with every figure.')
  const { matched, up, same, down, dominance, test, effects, meanDifference } = change
  for (const words of [
    `| pairs | ${matched} | ${matched} |`,
    `| higher, same, lower | ${up}, ${same}, ${down} | ${up}, ${same}, ${down} |`,
    `| dominance | ${dominance.toFixed(6)} | ${dominance.toFixed(6)} |`,
    `| z | ${test.z.toFixed(6)} | ${test.z.toFixed(6)} |`,
    `| exact p | ${test.p.toExponential(6)} | ${test.p.toExponential(6)} |`,
    `| sign test p | ${test.signP.toExponential(6)} | ${test.signP.toExponential(6)} |`,
    `| d_z | ${effects.cohenDz?.toFixed(6)} | ${effects.cohenDz?.toFixed(6)} |`,
    `| mean difference | ${meanDifference.value.toFixed(6)} | ${meanDifference.value.toFixed(6)} |`,
  ])
    expect(page).toContain(words)
})
