import { ProblemError } from '@estela/contract/problem-error'
import { type ActionDispatch, useCallback, useEffect, useMemo } from 'react'
import { Delivery } from './delivery.ts'
import type { DeviceStorage } from './device-storage.ts'
import { deviceDraft, draftToGoOnWith, forgetDeviceDraft, keepDeviceDraft } from './draft-keeper.ts'
import type { Outbox, OutboxEntry } from './outbox.ts'
import type { PageEvent, PageState } from './page-state.ts'
import { linkClient } from './personal-link.ts'
import { browserTimer } from './timer.ts'
import { useOnline } from './use-online.ts'

/** One personal link and what this device keeps for it. */
export interface LinkOnDevice {
  readonly token: string
  readonly storage: DeviceStorage
  readonly outbox: Outbox
}

type Dispatch = ActionDispatch<[event: PageEvent]>

/** Reads the link whenever the page is in the state `reading`. */
export function useReading(state: PageState, link: LinkOnDevice, dispatch: Dispatch): void {
  const isReading = state.kind === 'reading'
  useEffect(() => {
    if (!isReading) return
    let isCurrent = true
    void readLink(link).then((event) => isCurrent && dispatch(event))
    return () => {
      isCurrent = false
    }
  }, [isReading, link, dispatch])
}

async function readLink({ token, storage }: LinkOnDevice): Promise<PageEvent> {
  try {
    const survey = await linkClient.read(token)
    return { type: 'read', survey, draft: draftToGoOnWith(survey.draft, deviceDraft(storage, token)) }
  } catch (error) {
    if (!(error instanceof ProblemError) || error.body.status >= 500) return { type: 'not-reached' }
    const { detail = null, language = null } = error.body
    return { type: 'refused', problem: error.problem, detail, language }
  }
}

/** Sends the entry whenever the page is in the state `sending`; the result tries at once. */
export function useDelivery(state: PageState, link: LinkOnDevice, dispatch: Dispatch): () => void {
  const entry = state.kind === 'sending' ? state.entry : null
  const delivery = useMemo(() => (entry === null ? null : deliveryOf(entry, link, dispatch)), [entry, link, dispatch])
  useEffect(() => {
    delivery?.start()
    return () => delivery?.stop()
  }, [delivery])
  const sendNow = useCallback(() => void delivery?.send(), [delivery])
  useOnline(sendNow)
  return sendNow
}

const deliveryOf = (entry: OutboxEntry, link: LinkOnDevice, dispatch: Dispatch): Delivery =>
  new Delivery(
    {
      submit: (submission) => linkClient.submit(link.token, submission),
      after: browserTimer,
      onReceived: (receipt) => {
        link.outbox.acknowledge(receipt, entry.submission.language)
        forgetDeviceDraft(link.storage, link.token)
        dispatch({ type: 'received', receipt })
      },
      onDelayed: () => dispatch({ type: 'delayed' }),
      onRefused: (problem, errors) => {
        if (problem === 'answers-invalid') returnToDraft(entry, link)
        dispatch({ type: 'delivery-refused', problem, errors })
      },
    },
    entry.submission,
  )

/**
 * The refused answers become the draft again, so that the person mends them instead of starting over. Without a draft on
 * this device they are those that the collector has: nothing was changed here before they were sent.
 */
function returnToDraft({ submission }: OutboxEntry, { token, storage, outbox }: LinkOnDevice): void {
  const draft = deviceDraft(storage, token)
  if (draft !== null) {
    const { answers } = submission
    keepDeviceDraft(storage, token, { ...draft, answers, page: null, revision: draft.revision + 1 })
  }
  outbox.withdraw()
}
