#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/estela.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('Estela has not been built yet. Run `npm start` once.')
  process.exitCode = 2
}
