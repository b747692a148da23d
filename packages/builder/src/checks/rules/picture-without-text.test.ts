import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { pictureWithoutText } from './picture-without-text.ts'

it('tells of pictures that say nothing to those who do not see them', () => {
  const elements = [
    { type: 'image', name: 'a', imageLink: 'x.png' },
    { type: 'imagepicker', name: 'b', choices: [{ value: 1, imageLink: 'x.png' }] },
    { type: 'html', name: 'c', html: '<p><img src="x.png"></p>' },
  ]
  expect(told(pictureWithoutText, page(...elements))).toEqual([
    'warning picture-without-text /pages/0/elements/0',
    'warning choice-picture-without-text /pages/0/elements/1/choices/0',
    'warning html-picture-without-text /pages/0/elements/2/html',
  ])
})

it('is silent where there are words', () => {
  const elements = [
    { type: 'image', name: 'a', imageLink: 'x.png', altText: { es: 'Mapa' } },
    { type: 'imagepicker', name: 'b', choices: [{ value: 1, imageLink: 'x.png', text: 'A map' }] },
    { type: 'html', name: 'c', html: '<img src="x.png" alt="A map">' },
    { type: 'html', name: 'd', html: 'Our logo: <img src="x.png">' },
  ]
  expect(told(pictureWithoutText, page(...elements))).toEqual([])
})
