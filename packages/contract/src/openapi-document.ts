import { z } from 'zod'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { type ProblemName, problems, problemType } from './problems.ts'

/** The API as an OpenAPI 3.1 document, made from the same shapes that check what goes over the wire. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Estela collector',
    version: '0.1.0',
    description: 'Errors are application/problem+json (RFC 9457) with a stable type.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: pathItems(),
  components: { schemas: { Problem: problemSchema } },
})

function pathItems(): Record<string, Record<string, object>> {
  const items: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    items[operation.path] = { ...items[operation.path], [operation.method]: operationObject(operation) }
  }
  return items
}

function operationObject(operation: Operation): object {
  const { path, summary, query, body, bodyType, reply, replyTypes, status, problems: names } = operation
  return {
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonContent(body, 'input') } }),
    ...(bodyType === undefined ? {} : { requestBody: { required: true, content: { [bodyType]: {} } } }),
    responses: {
      [status]: { description: 'As asked.', content: replyContent(reply, replyTypes) },
      ...problemResponses(names),
    },
  }
}

const replyContent = (reply: z.ZodType | undefined, types: readonly string[] = ['text/csv']): object =>
  reply === undefined
    ? Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]))
    : jsonContent(reply, 'output')

const pathParameters = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function queryParameters(query: z.ZodObject | undefined): object[] {
  if (query === undefined) return []
  return Object.entries(query.shape).map(([name, shape]) => ({
    name,
    in: 'query',
    required: false,
    schema: z.toJSONSchema(shape as z.ZodType, { io: 'input' }),
  }))
}

const jsonContent = (shape: z.ZodType, io: 'input' | 'output'): object => ({
  'application/json': { schema: z.toJSONSchema(shape, { io }) },
})

/** OpenAPI has one entry per status, so problems that share one are listed in its description. */
function problemResponses(names: readonly ProblemName[]): Record<string, object> {
  const statuses = [...new Set(names.map((name) => problems[name].status))].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const own = names.filter((name) => problems[name].status === status)
      const description = own.map((name) => `${problemType(name)}: ${problems[name].title}`).join('\n')
      const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
      return [status, { description, content }]
    }),
  )
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          line: { type: 'integer' },
          column: { type: 'integer' },
          value: { type: 'string' },
        },
      },
    },
    language: { type: 'string' },
  },
}
