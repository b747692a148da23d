import { existsSync } from 'node:fs'

/** The file that a command was given as its only argument; null, once the person was told what is wrong with the call. */
export function fileArgument(usage) {
  const [path, ...rest] = process.argv.slice(2)
  if (path === undefined || path.startsWith('-') || rest.length > 0) return refuse(usage)
  return existsSync(path) ? path : refuse(`There is no file ${path}.\n\n${usage}`)
}

/** Says why nothing is done. The exit code becomes that of wrong use. */
export function refuse(message) {
  console.error(message)
  process.exitCode = 2
  return null
}
