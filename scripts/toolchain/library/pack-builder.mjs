import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isDone, markDone } from '../fingerprint.mjs'
import { root, say } from '../run.mjs'
import { buildModules } from './build-modules.mjs'
import { collectDeclarations } from './collect-declarations.mjs'
import { packageManifest } from './package-manifest.mjs'

const PACKAGE = join(root, 'packages/builder/package')

const MADE_FROM = [
  'LICENSE',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/toolchain',
  'packages/statistics',
  'packages/core',
  'packages/ui',
  'packages/builder',
]

/** Makes `packages/builder/package`, as it would be published, where something changed since the last time. */
export async function packBuilder() {
  const wanted = fingerprint(MADE_FROM)
  if (isDone('pack-builder', wanted) && existsSync(PACKAGE)) return
  say('packing the builder')
  const imported = await buildModules(PACKAGE)
  const declared = await collectDeclarations(join(PACKAGE, 'types'))
  const manifest = packageManifest([...new Set([...imported, ...declared])].sort())
  writeFileSync(join(PACKAGE, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  copyFileSync(join(root, 'packages/builder/README.md'), join(PACKAGE, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(PACKAGE, 'LICENSE'))
  markDone('pack-builder', wanted)
}
