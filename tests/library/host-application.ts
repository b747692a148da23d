import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../support/source-files.ts'

const PACKAGE = join(ROOT, 'packages/builder/package')

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/**
 * Writes an application into an empty folder that has nothing of this repository but the packed builder. What the builder
 * says it depends on is installed beside it, and nothing else; the component is the one of the builder's README.
 */
export function writeHostApplication(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Manifest
  cpSync(PACKAGE, join(folder, 'node_modules/@estela/builder'), { recursive: true })
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...TYPES })) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), place, 'junction')
  }
  const files = { ...FILES, 'editor.tsx': componentOfReadme() }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** What a TypeScript application has of its own besides React. */
const TYPES = { '@types/react-dom': '*' }

function componentOfReadme(): string {
  const [, code] = /^```tsx\n([\s\S]*?)^```$/m.exec(readFileSync(join(PACKAGE, 'README.md'), 'utf8')) ?? []
  if (code === undefined) throw new Error('The README of the builder shows no component.')
  return code
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "host", "private": true, "type": "module" }',

  // Declarations of libraries are checked too: those of the builder are among them.
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      types: [],
    },
    include: ['*.tsx', '*.d.ts'],
  }),

  'styles.d.ts': `declare module '*.css'`,

  'index.html': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Host</title><link rel="icon" href="data:," /></head>
  <body>
    <div id="host">
      <h1>Host</h1><h2>Part</h2>
      <p>A text with a <a href="#here">link</a>, <span class="badge">a badge</span>, <span class="soft">more</span>.</p>
      <button>Button</button> <button class="button-small">Small</button>
      <label>Label <input value="text" /></label> <select><option>Choice</option></select> <textarea></textarea>
      <table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
      <ul role="list"><li>Entry</li></ul> <fieldset><legend>Legend</legend></fieldset> <figure>Figure</figure>
    </div>
    <div id="builder"></div>
    <script type="module" src="./main.tsx"></script>
  </body>
</html>`,

  // ?host=bare: without the styles of the host. ?builder=none: without the builder and what it loads.
  'main.tsx': `import { createRoot } from 'react-dom/client'

const asked = new URLSearchParams(location.search)
const place = document.getElementById('builder')
if (asked.get('host') !== 'bare') await import('./host.css')
if (asked.get('builder') !== 'none' && place !== null) {
  const { QuestionnaireEditor } = await import('./editor')
  createRoot(place).render(<QuestionnaireEditor />)
}
`,

  'host.css': `:root { --color-text: rgb(200 0 0); --color-surface: rgb(255 200 255); --space-4: 40px; --radius: 20px; }
body { margin: 24px; background: rgb(250 250 210); color: rgb(60 0 60); font: italic 15px/1.1 serif; text-align: center;
  text-transform: uppercase; letter-spacing: 2px; }
h1, h2, h3 { margin: 50px; color: rgb(90 0 90); font-size: 50px; }
button { padding: 3px 40px; border: 0; border-radius: 0; background: rgb(20 40 60); color: white; font: bold 19px monospace; }
input, select, textarea { padding: 1px; border: 5px dotted green; background: yellow; }
p, ul { margin: 33px; }
td, th { padding: 30px; }
.estela-builder { color-scheme: light; }
`,
}
