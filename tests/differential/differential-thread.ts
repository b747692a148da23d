import { parentPort } from 'node:worker_threads'
import { type DefinitionLine, tryDefinition } from './try-definition.ts'

const ANSWER_SETS = 24

parentPort?.on('message', (line: DefinitionLine) => {
  void tryDefinition(line, ANSWER_SETS).then((tried) => parentPort?.postMessage(tried))
})
