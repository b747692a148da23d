import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { translationGaps } from './translation-gaps.ts'

const ask = (name: string, title: unknown, others: object = {}) => ({ type: 'text', name, title, ...others })
const both = (en: string, es: string) => ({ default: en, es })

it('tells of an element once for each language', () => {
  const elements = [ask('a', both('One', 'Uno')), ask('b', both('Two', 'Dos')), ask('c', 'Three')]
  expect(told(translationGaps, page(...elements))).toEqual(['warning translation-missing /pages/0/elements/2/title'])
})

it('tells in one finding of a language that was only begun', () => {
  const elements = [ask('a', both('One', 'Uno')), ask('b', 'Two'), ask('c', 'Three')]
  expect(told(translationGaps, page(...elements))).toEqual(['warning translation-begun '])
})

it('tells of translations older than their source, and of placeholders that differ', () => {
  const stale = { 'x-estela-stale': { title: { es: 'Did it?' } } }
  const elements = [ask('a', both('Did it?!', '¿Lo hizo?'), stale), ask('b', both('On {activity}', 'Sobre'))]
  expect(told(translationGaps, page(...elements))).toEqual([
    'warning translation-stale /pages/0/elements/0/title',
    'warning placeholder-lost /pages/0/elements/1/title',
  ])
})

it('is silent on one language', () => {
  expect(told(translationGaps, page(ask('a', 'One')))).toEqual([])
})
