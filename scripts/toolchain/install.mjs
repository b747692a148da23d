import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fingerprint, isDone, markDone } from './fingerprint.mjs'
import { root, run, say } from './run.mjs'

const lockFile = join(root, '.install-lock')

/** Installs what package-lock.json names, unless that has been done. */
export async function ensureInstalled() {
  const wanted = fingerprint(['package-lock.json'])
  if (isDone('install', wanted)) return
  await alone(async () => {
    if (isDone('install', wanted)) return
    say('installing packages (npm ci)')
    await npm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
    ])
    markDone('install', wanted)
  })
}

/** npm as a script of this Node: npm.cmd would need a shell on Windows. */
function npm(args) {
  const besideNode = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
  const places = [process.env.npm_execpath, ...besideNode.map((path) => join(dirname(process.execPath), path))]
  const cli = places.find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  if (cli === undefined) throw new Error('npm was not found; start with "npm start" or "npm test".')
  return run(process.execPath, [cli, ...args])
}

/** One installer at a time: npm ci empties node_modules under the feet of a second one. */
async function alone(work) {
  while (!takeLock()) {
    say('another installation is under way; waiting for it')
    await wait(1000)
  }
  try {
    await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  if (!isAlive(Number(readFileSync(lockFile, 'utf8')))) rmSync(lockFile, { force: true })
  return false
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
