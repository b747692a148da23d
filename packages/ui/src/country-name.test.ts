import { expect, it } from 'vitest'
import { countryName } from './country-name.tsx'

it.each([
  { code: 'PER', locale: 'en', name: 'Peru' },
  { code: 'MEX', locale: 'es-PE', name: 'México' },
  { code: 'CHE', locale: 'es-PE', name: 'Suiza' },
])('$code is called $name in $locale', ({ code, locale, name }) => expect(countryName(code, locale)).toBe(name))

it('a code that stands for no country stays as it is', () => expect(countryName('XYZ', 'en')).toBe('XYZ'))
