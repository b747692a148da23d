import { LibsqlError } from '@libsql/client'
import type { StoreError } from './store-messages.ts'

/** The parts of an error that may cross from the store's thread. */
export const toStoreError = (error: unknown): StoreError => ({
  message: error instanceof Error ? error.message : String(error),
  code: error instanceof LibsqlError ? error.code : null,
})
