import { z } from 'zod'
import { parseCorrespondent } from './mail/parse-correspondent.ts'

const isCorrespondent = (text: string): boolean => parseCorrespondent(text) !== null

const Config = z.object({
  ESTELA_PORT: z.coerce.number().int().min(1).max(65_535).default(4600),
  ESTELA_HOST: z.string().min(1).default('127.0.0.1'),
  ESTELA_DATA: z.string().min(1).default('./data'),
  ESTELA_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ESTELA_DEMO: z.enum(['on', 'off']).default('on'),
  ESTELA_SECRET: z.string().min(32).optional(),
  ESTELA_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  ESTELA_MAIL_FROM: z
    .string()
    .refine(isCorrespondent, 'must be like Name of the office <office@example.org>')
    .optional(),
  ESTELA_MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(60),
  ESTELA_IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
})
export type Config = Readonly<z.infer<typeof Config>>

/** Every setting there is; the table of the README is compared with this. */
export const SETTINGS: readonly string[] = Object.keys(Config.shape)

/** A setting is missing or wrong; the message lists all mistakes. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid'
}

/**
 * Reads every setting once, at start-up. A name with the prefix that is no setting is a mistake too: a misspelt one
 * would otherwise be ignored without a word.
 * @throws {ConfigInvalid} with one line per mistake
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const unknown = Object.keys(env).filter(
    (name) => name.startsWith('ESTELA_') && !SETTINGS.includes(name) && !ELSEWHERE.includes(name),
  )
  const parsed = Config.safeParse(env)
  const mistakes = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...unknown.map((name) => `${name}: there is no such setting`),
    ...withoutCompany(env),
  ]
  if (mistakes.length > 0 || !parsed.success) {
    throw new ConfigInvalid(
      `Cannot start, the settings are wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    )
  }
  return parsed.data
}

/** Mail that goes out needs a sender, and links that lead here from elsewhere. */
const withoutCompany = (env: Readonly<Record<string, string | undefined>>): string[] =>
  env.ESTELA_SMTP_URL === undefined
    ? []
    : ['ESTELA_MAIL_FROM', 'ESTELA_PUBLIC_URL']
        .filter((name) => env[name] === undefined)
        .map((name) => `${name}: must be set with ESTELA_SMTP_URL`)

/** Settings of the scripts around the collector. */
const ELSEWHERE: readonly string[] = ['ESTELA_CHROMIUM']
