import type { AddressBookKind, RecordDraft, RecordReceipt } from '@estela/contract'
import { type TableFormat, writeTable } from '../exchange/tables/write-table.ts'
import type { Log } from '../log.ts'
import type { RecentLinks } from '../personal-link/recent-links.ts'
import { allSlices } from '../storage/known-records.ts'
import type { Store } from '../storage/store.ts'
import { columnNames } from './address-tables.ts'
import { ImportJobs } from './import-jobs.ts'
import { type OneAtATime, oneAtATime } from './one-at-a-time.ts'
import { saveRecord } from './save-record.ts'
import { TableThread } from './table-thread.ts'

/** Everything that changes or copies institutions, people and activities. */
export interface AddressBook {
  readonly imports: ImportJobs
  /** Adds or changes one record. @throws {Problem} `record-invalid` */
  save(kind: AddressBookKind, code: string, draft: RecordDraft): Promise<RecordReceipt>
  /** The records of a country, or all, that are not archived, as a file. */
  export(kind: AddressBookKind, format: TableFormat, country: string | null): Promise<Uint8Array>
  /** A file with the names of the columns and nothing else. */
  template(kind: AddressBookKind, format: TableFormat): Promise<Uint8Array>
}

/** @param recentLinks forget everything when something has been written, because dates of waves may have moved */
export function addressBook(store: Store, now: () => Date, log: Log, recentLinks: RecentLinks): AddressBook {
  const turns = oneAtATime()
  const inTurn: OneAtATime = (task) => turns(task).finally(() => recentLinks.forgetAll())
  return {
    imports: new ImportJobs({ store, now, log, inTurn }),
    save: (kind, code, draft) => inTurn(() => saveRecord(store, kind, code, draft, now())),
    template: (kind, format) => writeTable({ columns: columnNames(kind), rows: [] }, format),
    async export(kind, format, country) {
      const slices = await allSlices(store, kind, { country, withArchived: false })
      const thread = new TableThread({ work: 'write', kind, format, slices })
      try {
        const written = await thread.next()
        if (written.reply !== 'written') throw new Error('The thread of tables gave another reply.')
        return written.file
      } finally {
        await thread.end()
      }
    },
  }
}
