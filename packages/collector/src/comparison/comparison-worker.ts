import { parentPort } from 'node:worker_threads'
import { compareItems } from '@estela/core/comparison/compare'
import type { ComparisonReply, ComparisonRequest } from './comparison-messages.ts'

const reply = (message: ComparisonReply): void => parentPort?.postMessage(message)

parentPort?.on('message', ({ number, source }: ComparisonRequest) => {
  try {
    reply({ number, comparison: compareItems(source.studies, source.trajectories, source.scope) })
  } catch (error) {
    reply({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
