import { type DraftSave, ProblemError, type QuestionnaireDraft } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { type DraftContent, DraftKeeper } from './draft-keeper.ts'

const AT = '2026-03-04T12:00:00.000Z'
const DRAFT: QuestionnaireDraft = {
  code: 'TRY',
  title: { en: 'Try' },
  minutes: 5,
  definition: {},
  revision: 3,
  saveId: 'stored',
  basedOn: null,
  savedAt: AT,
}

/** What the collector does, with a connection that can break before or after it has done so. */
function collector() {
  let stored = DRAFT
  let broken: 'before' | 'after' | null = null
  let ids = 0
  const fail = (when: 'before' | 'after') => {
    if (broken === when) throw new TypeError('The connection broke.')
  }
  const put = (save: Omit<DraftSave, 'basedOnRevision'>) => {
    stored = { ...stored, ...save, revision: stored.revision + 1 }
  }
  return {
    stored: () => stored,
    breakConnection: (when: 'before' | 'after' | null) => {
      broken = when
    },
    /** Another window saves. */
    putElsewhere: (minutes: number) => put({ ...stored, minutes, saveId: 'elsewhere' }),
    newId: () => {
      ids += 1
      return `save-${ids}`
    },
    load: async () => stored,
    aside: new Map<string, number>(),
    async putAside(id: string, { minutes }: DraftContent) {
      fail('before')
      this.aside.set(id, minutes)
    },
    save: async ({ basedOnRevision, ...save }: DraftSave) => {
      await Promise.resolve()
      fail('before')
      const isSame = save.saveId === stored.saveId
      if (!isSame && basedOnRevision !== stored.revision) {
        throw new ProblemError('draft-changed', { type: '', title: '', status: 409 })
      }
      if (!isSame) put(save)
      fail('after')
      return { revision: stored.revision, savedAt: AT }
    },
  }
}

function start() {
  const server = collector()
  return { server, keeper: new DraftKeeper(DRAFT, server, 60_000) }
}

describe('a draft being written', () => {
  it('is saved from the revision it was made from, and then from its own', async () => {
    const { server, keeper } = start()
    expect(keeper.current().state).toBe('saved')
    for (const minutes of [6, 7]) {
      keeper.change({ minutes })
      expect(keeper.current().state).toBe('unsaved')
      await keeper.flush()
    }
    expect(keeper.current()).toMatchObject({ state: 'saved', revision: 5 })
    expect(server.stored()).toMatchObject({ minutes: 7, revision: 5 })
  })

  it('is saved by itself when the author pauses', async () => {
    const server = collector()
    const keeper = new DraftKeeper(DRAFT, server, 1)
    const saved = new Promise<void>((resolve) => {
      keeper.subscribe(() => keeper.current().state === 'saved' && resolve())
    })
    keeper.change({ minutes: 6 })
    await saved
    expect(server.stored().minutes).toBe(6)
  })

  it('loses no change that is made while it is being saved', async () => {
    const { server, keeper } = start()
    keeper.change({ minutes: 6 })
    const saving = keeper.flush()
    keeper.change({ minutes: 7 })
    await saving
    expect(keeper.current()).toMatchObject({ state: 'saved', content: { minutes: 7 } })
    expect(server.stored()).toMatchObject({ minutes: 7, revision: 5 })
  })

  it('keeps what was written when the connection breaks, and saves it later', async () => {
    const { server, keeper } = start()
    keeper.change({ minutes: 6 })
    server.breakConnection('before')
    await keeper.flush()
    expect(keeper.current()).toMatchObject({ state: 'failed', content: { minutes: 6 } })
    server.breakConnection(null)
    await keeper.flush()
    expect(keeper.current().state).toBe('saved')
    expect(server.stored()).toMatchObject({ minutes: 6, revision: 4 })
  })

  it('knows its own save again when only the reply was lost, also after writing on', async () => {
    const { server, keeper } = start()
    keeper.change({ minutes: 6 })
    server.breakConnection('after')
    await keeper.flush()
    expect(keeper.current().state).toBe('failed')
    server.breakConnection(null)
    keeper.change({ minutes: 7 })
    await keeper.flush()
    expect(keeper.current()).toMatchObject({ state: 'saved', revision: 5 })
    expect(server.stored()).toMatchObject({ minutes: 7, revision: 5 })
  })
})

describe('a draft that was saved elsewhere', () => {
  async function conflict() {
    const { server, keeper } = start()
    server.putElsewhere(50)
    keeper.change({ minutes: 6 })
    await keeper.flush()
    expect(keeper.current()).toMatchObject({ state: 'changed-elsewhere', content: { minutes: 6 } })
    return { server, keeper }
  }

  it('is not overwritten, and what is written here stays', async () => {
    const { server, keeper } = await conflict()
    keeper.change({ minutes: 8 })
    await keeper.flush()
    expect(keeper.current()).toMatchObject({ state: 'changed-elsewhere', content: { minutes: 8 } })
    expect(server.stored()).toMatchObject({ minutes: 50, revision: 4 })
  })

  it('is taken over when the author wants that', async () => {
    const { server, keeper } = await conflict()
    await keeper.takeStored()
    expect(keeper.current()).toMatchObject({ state: 'saved', revision: 4, content: { minutes: 50 } })
    expect([...server.aside.values()]).toEqual([6])
  })

  it('is replaced when the author wants that', async () => {
    const { server, keeper } = await conflict()
    await keeper.keepMine()
    expect(keeper.current()).toMatchObject({ state: 'saved', revision: 5 })
    expect(server.stored()).toMatchObject({ minutes: 6, revision: 5 })
    expect([...server.aside.values()]).toEqual([50])
  })

  it('is not given up while nothing can be put aside', async () => {
    const { server, keeper } = await conflict()
    server.breakConnection('before')
    await keeper.takeStored()
    expect(keeper.current()).toMatchObject({ state: 'changed-elsewhere', content: { minutes: 6 } })
    server.breakConnection(null)
    await keeper.takeStored()
    expect([...server.aside.values()]).toEqual([6])
  })
})
