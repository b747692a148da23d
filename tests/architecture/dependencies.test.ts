import { expect, it } from 'vitest'
import { importsOf, listSources, readSource } from '../support/source-files.ts'

/** Who may import whom. Reading this object is reading the architecture. */
const ALLOWED: Record<string, readonly string[]> = {
  'packages/statistics': [],
  'packages/core': ['statistics'],
  'packages/contract': ['core'],
  'packages/collector': ['core', 'contract', 'seeds'],
  'packages/ui': [],
  'packages/respondent': ['core', 'contract', 'ui'],
  'packages/builder': ['core', 'ui'],
  'packages/dashboard': ['core', 'contract', 'ui'],
  'packages/workspace': ['contract', 'ui', 'builder', 'dashboard'],
  seeds: ['core'],
}

/** Libraries that only some folders may know of. */
const ONLY_IN: Record<string, RegExp> = {
  'survey-core': /^packages\/(core\/src\/questionnaire|ui\/src\/survey|builder|respondent)\//,
  'survey-core-next': /^packages\/builder\/src\/checks\//,
  'survey-react-ui': /^packages\/ui\/src\/survey\//,
  zustand: /^packages\/builder\/src\/history\//,
  '@atlaskit/pragmatic-drag-and-drop': /^packages\/builder\/src\/dragging\//,
  '@codemirror/view': /^packages\/builder\//,
  'chart.js': /^packages\/ui\//,
  'chartjs-plugin-annotation': /^packages\/ui\//,
  '@libsql/client': /^packages\/collector\/src\/storage\//,
  hono: /^packages\/collector\//,
}

const packageName = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

it.each(Object.entries(ALLOWED))('%s imports only what it may', (folder, allowed) => {
  const imported = listSources(`${folder}/src`).flatMap((path) =>
    importsOf(path)
      .filter((target) => target.startsWith('@estela/'))
      .map((target) => ({ path, target: target.split('/')[1] ?? '' })),
  )
  expect(imported.filter(({ target }) => !allowed.includes(target))).toEqual([])
})

it.each(Object.entries(ONLY_IN))('%s is known only where it belongs', (library, places) => {
  const offenders = Object.keys(ALLOWED)
    .flatMap((folder) => listSources(`${folder}/src`))
    .filter((path) => !places.test(path) && importsOf(path).some((target) => packageName(target) === library))
  expect(offenders).toEqual([])
})

it('no package reaches into another by a relative path', () => {
  const offenders = Object.keys(ALLOWED).flatMap((folder) =>
    listSources(`${folder}/src`).filter((path) => {
      const depth = path.slice(`${folder}/src/`.length).split('/').length - 1
      return importsOf(path).some(
        (target) =>
          target.startsWith('../'.repeat(depth + 1)) && !/^(\.\.\/)+(questionnaires|pilots|indicators)\//.test(target),
      )
    }),
  )
  expect(offenders).toEqual([])
})

it.each(['statistics', 'core'])('%s is compiled without clock-side libraries: no DOM, no Node', (name) => {
  const own = JSON.parse(readSource(`packages/${name}/tsconfig.json`)).compilerOptions
  const base = JSON.parse(readSource('tsconfig.base.json')).compilerOptions
  expect({ lib: own.lib ?? base.lib, types: own.types ?? base.types }).toEqual({ lib: ['ES2023'], types: [] })
})

it.each(['statistics', 'core'])('%s asks neither the clock nor chance', (name) => {
  const offenders = listSources(`packages/${name}/src`).filter((path) =>
    /new Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/.test(readSource(path)),
  )
  expect(offenders).toEqual([])
})
