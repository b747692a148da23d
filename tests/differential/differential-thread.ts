import { parentPort } from 'node:worker_threads'
import { type DefinitionLine, tryDefinition } from './try-definition.ts'

const ANSWER_SETS = 24
const TIME_LIMIT_MS = 3000

parentPort?.on('message', (line: DefinitionLine) => {
  void tryDefinition(line, ANSWER_SETS, TIME_LIMIT_MS).then((tried) => parentPort?.postMessage(tried))
})
