import { expect, it } from 'vitest'
import { plainWording } from './plain-wording.ts'

it.each([
  { wording: 'It met the needs in our request ({priorities}).', plain: 'It met the needs in our request (…).' },
  { wording: '{a} and {b}', plain: '… and …' },
  { wording: 'It was clear.', plain: 'It was clear.' },
])('"$wording" reads "$plain"', ({ wording, plain }) => expect(plainWording(wording)).toBe(plain))
