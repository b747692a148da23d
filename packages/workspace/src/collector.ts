import { workspaceClient } from '@estela/contract'

/** The collector that serves this page. */
export const collector = workspaceClient((url, init) => fetch(url, init))
