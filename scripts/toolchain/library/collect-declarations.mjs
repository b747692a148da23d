import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { root, runNode, tool } from '../run.mjs'

/** Where `tsc --build` puts the declarations of every package. */
const DECLARED = join(root, 'node_modules/.cache/tsc')

const SPECIFIER = /(\bfrom |\bimport\(|^import )(['"])([^'"]+)\2/gm

/**
 * Writes the declarations that the public ones lead to, those of packages that are not on npm included, with imports
 * that hold among the files written.
 * @returns names of the packages that the declarations import
 */
export async function collectDeclarations(folder) {
  await runNode(tool.tsc, ['--build', 'packages/builder'])
  const files = new Set([join(DECLARED, 'builder/index.d.ts')])
  const elsewhere = new Set()
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replaceAll(SPECIFIER, (whole, before, quote, specifier) => {
      const target = declarationOf(file, specifier)
      if (target === null) elsewhere.add(specifier)
      else files.add(target)
      return target === null ? whole : before + quote + pathBetween(file, target) + quote
    })
    const path = join(folder, relative(DECLARED, file))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return [...elsewhere]
}

/** The file behind an import; null for somebody's package. */
function declarationOf(file, specifier) {
  if (specifier.startsWith('.')) return join(dirname(file), specifier.replace(/\.tsx?$/, '.d.ts'))
  const [, name, inside = 'index'] = /^@estela\/(\w+)(?:\/(.+))?$/.exec(specifier) ?? []
  return name === undefined ? null : join(DECLARED, name, `${inside}.d.ts`)
}

function pathBetween(from, to) {
  const path = relative(dirname(from), to)
    .split(sep)
    .join('/')
    .replace(/\.d\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}
