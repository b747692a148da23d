import { describe, expect, it } from 'vitest'
import { Outbox, type OutboxEntry } from './outbox.ts'
import { fullStorage, memoryStorage } from './test-device.ts'

const entry: OutboxEntry = {
  submission: { id: '6f1c2d3e-4a5b-4c6d-8e7f-901234567890', language: 'es', answers: { Q: 'sí' } },
  activityTitle: { en: 'Advice', es: 'Asesoría' },
  answered: [{ question: '¿Sí?', answer: 'Sí' }],
  nextWaveOpensAt: null,
}
const receipt = { id: entry.submission.id, receivedAt: '2026-11-23T12:00:00.000Z', answersHash: 'ab12' }

describe('Outbox', () => {
  it('still has the submission after a reload', () => {
    const storage = memoryStorage()
    expect(new Outbox(storage, 'token').put(entry)).toBe(true)
    expect(new Outbox(storage, 'token').unsent()).toEqual(entry)
  })

  it('keeps the submissions of two links apart', () => {
    const storage = memoryStorage()
    new Outbox(storage, 'token').put(entry)
    expect(new Outbox(storage, 'other').unsent()).toBeNull()
  })

  it('leaves no answers on the device once there is a receipt', () => {
    const storage = memoryStorage()
    const outbox = new Outbox(storage, 'token')
    outbox.put(entry)
    outbox.acknowledge(receipt, 'es')
    expect(outbox.unsent()).toBeNull()
    expect(new Outbox(storage, 'token').receipt()).toEqual({ id: receipt.id, language: 'es' })
  })

  it('does not send again what went back to the person', () => {
    const outbox = new Outbox(memoryStorage(), 'token')
    outbox.put(entry)
    outbox.withdraw()
    expect(outbox.unsent()).toBeNull()
  })

  it('says so when the device does not keep the submission', () => {
    expect(new Outbox(fullStorage(), 'token').put(entry)).toBe(false)
  })

  it('takes a damaged entry for none', () => {
    const storage = memoryStorage()
    storage.write('estela:unsent:token', '{"submission":{"id"')
    expect(new Outbox(storage, 'token').unsent()).toBeNull()
    storage.write('estela:unsent:token', '{"submission":{}}')
    expect(new Outbox(storage, 'token').unsent()).toBeNull()
  })
})
