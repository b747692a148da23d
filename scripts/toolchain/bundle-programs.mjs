import { join } from 'node:path'
import { root } from './run.mjs'

/** Where the bundled programs are; below the root, whose package.json says that they are modules. */
export const PROGRAMS = join(root, 'dist/programs')

/** Bundles TypeScript programs, by name, into `dist/programs`: Node 20 cannot run TypeScript itself. */
export async function bundlePrograms(entries) {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql', '@libsql/client', '@playwright/test'] },
    build: {
      ssr: true,
      outDir: PROGRAMS,
      target: 'node20',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
}
