import { basename, join } from 'node:path'
import { root, runNode } from './run.mjs'

/** Threads are found beside the program that starts them. */
const THREADS = {
  'store-thread': join(root, 'packages/collector/src/storage/store-thread.ts'),
  'model-check-worker': join(root, 'packages/collector/src/model-check/model-check-worker.ts'),
}

/** Bundles a TypeScript program and runs it: Node 20 cannot run TypeScript itself. */
export async function runTypeScript(entry, args, options = {}) {
  const { build } = await import('vite')
  const name = basename(entry, '.ts')
  const outDir = 'dist/programs'
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@estela\//], external: ['@libsql/client', '@playwright/test', 'survey-core'] },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: join(root, entry), ...THREADS },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  await runNode(join(outDir, `${name}.js`), args, options)
}
