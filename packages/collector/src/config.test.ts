import { expect, it } from 'vitest'
import { loadConfig } from './config.ts'

it('has a value for every setting that is not given', () => {
  expect(loadConfig({})).toEqual({
    ESTELA_PORT: 4600,
    ESTELA_HOST: '127.0.0.1',
    ESTELA_DATA: './data',
    ESTELA_DEMO: 'on',
  })
})

it('tells all mistakes at once, a misspelt name among them', () => {
  const wrong = { ESTELA_PORT: 'soon', ESTELA_DEMO: 'maybe', ESTELA_PUBLIC_URL: 'javascript:1', ESTELA_PROT: '1' }
  expect(() => loadConfig(wrong)).toThrow(
    /ESTELA_PORT.*ESTELA_PUBLIC_URL.*ESTELA_DEMO.*ESTELA_PROT: there is no such setting/s,
  )
})
