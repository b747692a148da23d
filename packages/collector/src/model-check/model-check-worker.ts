import { parentPort } from 'node:worker_threads'
import { checkWithModel } from '@estela/core/questionnaire/check-with-model'
import type { ModelCheckReply, ModelCheckRequest } from './model-check-messages.ts'

const reply = (message: ModelCheckReply): void => parentPort?.postMessage(message)

parentPort?.on('message', ({ definition, answers }: ModelCheckRequest) =>
  reply({ issues: checkWithModel(definition, answers) }),
)
reply('ready')
