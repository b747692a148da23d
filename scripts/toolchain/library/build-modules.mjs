import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { scopeStyles } from './scope-styles.mjs'

const BUILDER = join(root, 'packages/builder')
const WORKER = 'checks.worker'
const STYLE_SHEET = 'style.css'

/** What keeps the styles of the page around the builder out. */
const EMBEDDED = join(BUILDER, 'embedded.css')
/** What the pages of the product load for themselves, in this order. */
const PAGE_STYLES = ['tokens.css', 'base.css'].map((name) => join(root, 'packages/ui/src', name))

/** What is not on npm goes inside, and so do style sheets that are read as text; all else is somebody's package. */
const isElsewhere = (id) => /^[\w@]/.test(id) && !id.startsWith('@estela/') && !id.includes('?')

/**
 * Bundles the builder for other people's applications: modules, the worker of the checks and one style sheet.
 * @returns names of the packages that the modules import, in order
 */
export async function buildModules(folder) {
  // Where it is set, as in a test, Vite goes by it, and React would be called as in development.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  const imported = new Set()
  await build({
    root: BUILDER,
    configFile: false,
    logLevel: 'warn',
    css: { postcss: { plugins: [scopeStyles(PAGE_STYLES)] } },
    plugins: [workerByName(), pageStylesFirst(), noteImports(imported)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      cssMinify: false,
      lib: {
        entry: { index: join(BUILDER, 'src/index.ts'), [WORKER]: join(BUILDER, `src/checks/${WORKER}.ts`) },
        formats: ['es'],
        cssFileName: 'style',
      },
      rolldownOptions: {
        external: isElsewhere,
        output: { entryFileNames: 'modules/[name].js', chunkFileNames: 'modules/[name].js' },
      },
    },
  })
  return [...imported].sort()
}

/** Stands for the worker's address while Vite looks through the code. */
const WORKER_ADDRESS = 'ESTELA_CHECKS_WORKER_ADDRESS'

/**
 * Leaves `new Worker(new URL('./….js', import.meta.url))` in the modules, the form that bundlers look for: the application
 * builds the worker with its own packages. Vite would put in the address of a finished file, which none of them follows.
 */
const workerByName = () => ({
  name: 'estela-worker-by-name',
  enforce: 'pre',
  transform: (code) => code.replace(`new URL('./${WORKER}.ts', import.meta.url)`, WORKER_ADDRESS),
  renderChunk: (code) => code.replace(WORKER_ADDRESS, `new URL('./${WORKER}.js', import.meta.url)`),
})

/** Puts the styles of the page in front of those of the components, whatever chunk came first. */
function pageStylesFirst() {
  let config
  return {
    name: 'estela-page-styles-first',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { preprocessCSS } = await import('vite')
        const first = await Promise.all(
          [EMBEDDED, ...PAGE_STYLES].map((path) => preprocessCSS(readFileSync(path, 'utf8'), path, config)),
        )
        const sheet = bundle[STYLE_SHEET]
        sheet.source = [...first.map(({ code }) => code), sheet.source].join('\n')
      },
    },
  }
}

const noteImports = (imported) => ({
  name: 'estela-note-imports',
  generateBundle(_options, bundle) {
    for (const { imports = [], dynamicImports = [] } of Object.values(bundle)) {
      for (const id of [...imports, ...dynamicImports]) if (!(id in bundle)) imported.add(packageOf(id))
    }
  },
})

const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/')
