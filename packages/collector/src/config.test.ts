import { expect, it } from 'vitest'
import { loadConfig } from './config.ts'

it('has a value for every setting that is not given', () => {
  expect(loadConfig({})).toEqual({
    ESTELA_PORT: 4600,
    ESTELA_HOST: '127.0.0.1',
    ESTELA_DATA: './data',
    ESTELA_DEMO: 'on',
    ESTELA_MAIL_PER_MINUTE: 60,
  })
})

it('wants a sender and a public address before mail goes out', () => {
  expect(() => loadConfig({ ESTELA_SMTP_URL: 'smtp://127.0.0.1:25' })).toThrow(/ESTELA_MAIL_FROM.*ESTELA_PUBLIC_URL/s)
})

it.each([
  'office@example.org',
  'Office <office>',
  'Office <a@example.org>, <b@example.org>',
  'O\nBcc: x <a@example.org>',
])('refuses %j as a sender', (from) => {
  expect(() => loadConfig({ ESTELA_MAIL_FROM: from })).toThrow('Name of the office <office@example.org>')
})

it('tells all mistakes at once, a misspelt name among them', () => {
  const wrong = { ESTELA_PORT: 'soon', ESTELA_DEMO: 'maybe', ESTELA_PUBLIC_URL: 'javascript:1', ESTELA_PROT: '1' }
  expect(() => loadConfig(wrong)).toThrow(
    /ESTELA_PORT.*ESTELA_PUBLIC_URL.*ESTELA_DEMO.*ESTELA_PROT: there is no such setting/s,
  )
})
