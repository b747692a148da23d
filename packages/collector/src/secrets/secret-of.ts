import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of this installation: the one that was set, or one made on the first start and kept beside the database, for
 * its owner's eyes only. It is in no backup of the database, so that a stolen copy opens no questionnaire.
 */
export function secretOf(folder: string, setting: string | undefined): string {
  if (setting !== undefined) return setting
  const path = join(folder, 'secret')
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o400, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8')
}
