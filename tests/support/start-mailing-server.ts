import { type RunningServer, startProcess } from './start-server.ts'

/** A built collector that sends to a mail server of a test, by a clock that is ahead of ours. */
export const startMailingServer = (
  { data, port, mailPort, aheadMs }: { data: string; port: number; mailPort: number; aheadMs: number },
  env: Readonly<Record<string, string>> = {},
  root = process.cwd(),
): Promise<RunningServer> =>
  startProcess(
    ['--import', './tests/support/shifted-clock.mjs', 'packages/collector/dist/server.js'],
    {
      CLOCK_AHEAD_MS: String(aheadMs),
      ESTELA_DATA: data,
      ESTELA_PORT: String(port),
      ESTELA_SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      ESTELA_MAIL_FROM: 'Office of the test <office@example.org>',
      ESTELA_MAIL_PER_MINUTE: '10000',
      ESTELA_PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
    port,
    '/readyz',
    root,
  )
