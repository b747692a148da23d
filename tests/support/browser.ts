/** Found or installed by the command that started this. */
export function chromiumPath(): string {
  const path = process.env.ESTELA_CHROMIUM
  if (path === undefined)
    throw new Error('Start browser tests with "npm test" or "npm run bench": they find the browser.')
  return path
}

/** Runs as root in a container, makes no request of its own, and reaches no host but this machine. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]
