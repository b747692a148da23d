import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type WorkspaceClient, workspaceClient } from '@estela/contract'
import { test as base, expect as briefExpect } from '@playwright/test'
import { startServer } from '../support/start-server.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Fixtures {
  /** A collector of this worker's own, with the sample pilots, and the workspace's client for it. */
  readonly collector: { readonly url: string; readonly workspace: WorkspaceClient }
  /** Every test fails when its page asks any other host for anything. */
  readonly noOtherHost: undefined
}

export const test = base.extend<Pick<Fixtures, 'noOtherHost'>, Pick<Fixtures, 'collector'>>({
  collector: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'estela-journey-'))
      const server = await startServer(folder, {}, ROOT)
      await use({ url: server.url, workspace: workspaceClient((path, init) => fetch(`${server.url}${path}`, init)) })
      await server.stop()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  noOtherHost: [
    async ({ context, collector }, use) => {
      const foreign: string[] = []
      context.on('request', (request) => {
        if (!request.url().startsWith(collector.url) && !/^(data|blob):/.test(request.url()))
          foreign.push(request.url())
      })
      await use(undefined)
      if (foreign.length > 0) throw new Error(`The page asked other hosts: ${foreign.join(', ')}`)
    },
    { auto: true },
  ],
})

/** Waits longer than Playwright alone would: on a slow machine two browsers and two collectors share two cores. */
export const expect = briefExpect.configure({ timeout: 15_000 })
