import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'

/** Packages whose code is inside, and whose dependencies are therefore the builder's. */
const INSIDE = ['builder', 'core', 'statistics', 'ui']

/** `useEffectEvent` came with 19.2. */
const REACT = '^19.2.0'
/** There is one React in a page, and the application brings it. */
const PEERS = { '@types/react': REACT, react: REACT, 'react-dom': REACT }

const manifestOf = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))

/** The package.json of the builder for npm: it depends on what its modules import, in the versions of this repository. */
export function packageManifest(imported) {
  const { name, version, license, description } = manifestOf('builder')
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    // Importing a module does nothing by itself, but for the worker.
    sideEffects: ['./style.css', './modules/checks.worker.js'],
    exports: {
      '.': { types: './types/builder/index.d.ts', default: './modules/index.js' },
      './style.css': './style.css',
    },
    peerDependencies: PEERS,
    peerDependenciesMeta: { '@types/react': { optional: true } },
    dependencies: Object.fromEntries(
      imported.filter((each) => !(each in PEERS)).map((each) => [each, versionOf(each)]),
    ),
  }
}

function versionOf(dependency) {
  const versions = new Set(
    INSIDE.map((name) => manifestOf(name).dependencies[dependency]).filter((version) => version !== undefined),
  )
  const [version] = versions
  if (versions.size === 1) return version
  throw new Error(`${dependency} has ${versions.size} versions in ${INSIDE.join(', ')}; the builder needs one.`)
}
