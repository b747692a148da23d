import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { ignoring, tellingAgain } from './ignored.ts'
import { runChecks } from './run-checks.ts'
import { page } from './told.ts'

const document = { title: 'T', ...page({ type: 'text', name: 'q', title: 'E-mail' }) } as JsonObject
const PLACE = '/pages/0/elements/0'

it('keeps a finding with the reason for leaving it, and raises no other error', () => {
  const left = ignoring(document, PLACE, 'personal-data', 'We may call back.')
  expect(runChecks(left)).toEqual(runChecks(document).map((each) => ({ ...each, ignored: 'We may call back.' })))
})

it('leaves nothing behind when it is told again', () => {
  const left = ignoring(document, PLACE, 'personal-data', 'Yes')
  const twice = ignoring(left, PLACE, 'long-text', 'No')
  expect(JSON.stringify(tellingAgain(tellingAgain(twice, PLACE, 'personal-data'), PLACE, 'long-text'))).toBe(
    JSON.stringify(document),
  )
})

it('never lets an error be left', () => {
  const broken = page({ type: 'radiogroup', name: 'q', title: 'T' }) as JsonObject
  const left = ignoring(broken, PLACE, 'missing-choices', 'Because')
  expect(runChecks(left)[0]).toMatchObject({ message: 'missing-choices', ignored: null })
})

it('stands a note that is none', () => {
  const odd = page({ type: 'text', name: 'q', title: 'E-mail', 'x-estela-ignored': ['personal-data'] }) as JsonObject
  expect(runChecks(odd).map(({ ignored }) => ignored)).toEqual([null, null])
  expect(ignoring(odd, PLACE, 'personal-data', 'Yes')).toMatchObject({
    pages: [{ elements: [{ 'x-estela-ignored': { 'personal-data': 'Yes' } }] }],
  })
})
