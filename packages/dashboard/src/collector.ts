import { workspaceClient } from '@estela/contract'

/** The collector that served this page. */
export const collector = workspaceClient((url, init) => fetch(url, init))
