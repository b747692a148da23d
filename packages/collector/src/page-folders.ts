import { fileURLToPath } from 'node:url'

// As far from src/ as from dist/, where the server's bundle is.
const builtPages = (name: string): string => fileURLToPath(new URL(`../../${name}/dist`, import.meta.url))

/** Where the built pages are. */
export const RESPONDENT_PAGES = builtPages('respondent')
export const WORKSPACE_PAGES = builtPages('workspace')
