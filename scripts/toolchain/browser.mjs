import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { run, say } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/** Finds a Chromium for the browser tests, or installs Debian's where that is allowed. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found !== undefined) return found
  if (existsSync('/usr/bin/apt-get')) {
    say("no browser was found; installing Debian's chromium")
    await installChromium()
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it with ESTELA_CHROMIUM=/path/to/it.')
}

function findBrowser() {
  if (process.env.ESTELA_CHROMIUM) return process.env.ESTELA_CHROMIUM
  return [...usualPlaces(), ...playwrightBrowsers()].find((path) => isExecutable(path) && !isSnapLauncher(path))
}

function usualPlaces() {
  if (platform() === 'darwin') return MAC
  if (platform() === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean)
    return folders.flatMap((folder) => WINDOWS.map((path) => join(folder, path)))
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
}

function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), platform() === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  if (!existsSync(cache)) return []
  const versions = readdirSync(cache).filter((name) => name.startsWith('chromium'))
  return versions.flatMap((name) =>
    ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(cache, name, path)),
  )
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu's chromium-browser only starts a snap, which a container cannot run. */
function isSnapLauncher(path) {
  if (platform() !== 'linux') return false
  const head = readFileSync(path).subarray(0, 10_000)
  return head.length < 10_000 && head.includes('/snap/bin')
}

async function installChromium() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args]
    return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  await install().catch(async () => {
    await apt('update', '-q')
    await install()
  })
}
