import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Where the repository is, also for a program bundled elsewhere: npm runs everything from the root. */
const SERVER = 'packages/collector/dist/server.js'

export interface RunningServer {
  readonly url: string
  readonly child: ChildProcess
  /** Ends it as an operator would, and waits. */
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** Starts a process and waits until it answers at `readyPath`. */
export async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  port: number,
  readyPath: string,
  folder = process.cwd(),
): Promise<RunningServer> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(`${url}${readyPath}`))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode} before it was ready.`)
    await wait(50)
  }
  return {
    url,
    child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** The built collector with its own data folder. */
export async function startServer(
  data: string,
  env: Readonly<Record<string, string>> = {},
  root = process.cwd(),
): Promise<RunningServer> {
  const port = await freePort()
  const settings = { ESTELA_PORT: String(port), ESTELA_DATA: data, ...env }
  return startProcess(['--enable-source-maps', SERVER], settings, port, '/readyz', root)
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (reply) => reply.ok,
    () => false,
  )
