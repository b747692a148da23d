/** Found or installed by `npm test` and `npm run bench`; a suite started by hand looks in Debian's place. */
export const chromiumPath = (): string => process.env.ESTELA_CHROMIUM ?? '/usr/bin/chromium'

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
