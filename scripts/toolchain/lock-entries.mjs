const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

/** Entries of optional dependencies that the lock names but does not hold, as [path, entry] pairs. */
export function missingEntries(packages) {
  const missing = new Map()
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isHeld(packages, path, name)) continue
      const version = /^(?:npm:)?[\^~]?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1]
      if (version === undefined) throw new Error(`${path} wants ${name}@${range}, which names no exact version.`)
      missing.set(`node_modules/${name}`, platformEntry(name, version, entry.dev === true))
    }
  }
  return [...missing]
}

/** Looks where Node would: beside the package, then outwards. */
function isHeld(packages, from, name) {
  for (let folder = from; ; ) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true
    if (folder === '') return false
    const outer = folder.lastIndexOf('node_modules/')
    folder = outer > 0 ? folder.slice(0, outer - 1) : ''
  }
}

function platformEntry(name, version, dev) {
  const cpu = PROCESSORS.find((each) => new RegExp(`\\b${each}\\b`).test(name))
  const os = SYSTEMS.find((each) => name.includes(each))
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev: true } : {}),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  }
}
