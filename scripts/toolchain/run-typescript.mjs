import { basename, join } from 'node:path'
import { root, runNode } from './run.mjs'

/** Bundles a TypeScript program and runs it: Node 20 cannot run TypeScript itself. */
export async function runTypeScript(entry, args, options = {}) {
  const { build } = await import('vite')
  const name = basename(entry, '.ts')
  const outDir = 'node_modules/.cache/estela/programs'
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
      rolldownOptions: { input: { [name]: join(root, entry) }, output: { entryFileNames: '[name].mjs' } },
    },
  })
  await runNode(join(outDir, `${name}.mjs`), args, options)
}
