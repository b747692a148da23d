import { describe, expect, it } from 'vitest'
import { emailAddress } from './email-address.ts'

describe('emailAddress', () => {
  it.each([
    'ana@example.org',
    "ana.maria+wipo_o'brien-2=x@mail.indecopi.gob.pe",
    'A.Quispe@xn--nand-hqa3d.example',
    'ana@ñandú.example',
    'ana@معرفة.example',
    `${'a'.repeat(64)}@example.org`,
    `ana@${'a'.repeat(63)}.org`,
    `ana@${`${'a'.repeat(49)}.`.repeat(5)}ab.pe`,
  ])('takes %s as it is', (address) => {
    expect(emailAddress(address)).toBe(address)
  })

  it('writes the domain in lower case and composed, and keeps the local part', () => {
    expect(emailAddress('Ana.QUISPE@Example.ORG')).toBe('Ana.QUISPE@example.org')
    expect(emailAddress('ana@n\u0303andu.example')).toBe('ana@\u00F1andu.example')
  })

  // A mailer that reads these again finds another domain, or a second address, in them.
  it.each([
    'ana@example.org\r\nBcc: eve@evil.example',
    'ana@example.org\n',
    'ana@example.org\r',
    'ana\r\n@evil.example',
    '"ana@evil.example x"@example.org',
    '"ana"@example.org',
    'ana@evil.example@example.org',
    'ana@example.org,eve@evil.example',
    'ana@example.org;eve@evil.example',
    'Ana <ana@example.org>',
    '<ana@example.org>',
    'ana@example.org>',
    'ana(eve@evil.example)@example.org',
    'ana@example.org(evil.example)',
    'group:ana@example.org;',
    'ana%evil.example@example.org',
    'evil.example!ana@example.org',
    'ana@[192.0.2.1]',
    'ana@192.0.2.1',
    'ana@ｅxample.org',
    'ana@example。org',
    'ana@exa\u200Bmple.org',
    'ana@exa\u00ADmple.org',
    'ana@\u1160.example',
    'ana@\u0301a.example',
  ])('refuses %j, which could be read as something else', (address) => {
    expect(emailAddress(address)).toBeNull()
  })

  it.each([
    '',
    '@',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'ana@.example.org',
    'ana@example..org',
    'ana@example.org.',
    'ana@-example.org',
    'ana@example-.org',
    'ana@exam_ple.org',
    '.ana@example.org',
    'ana.@example.org',
    'ana..maria@example.org',
    ' ana@example.org',
    'ana @example.org',
    'ana@exam ple.org',
    'añá@example.org',
    'ana\0@example.org',
    'ana@exam\u0000ple.org',
    'ana@exam\u007Fple.org',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(64)}.org`,
    `ana@${`${'a'.repeat(49)}.`.repeat(5)}abc.pe.`,
    `ana@${`${'a'.repeat(49)}.`.repeat(5)}abcdef`,
  ])('refuses %j', (address) => {
    expect(emailAddress(address)).toBeNull()
  })

  it('answers at once, however long and repetitive the text', () => {
    expect(emailAddress(`${'a.'.repeat(500_000)}@example.org`)).toBeNull()
    expect(emailAddress(`ana@${'a-'.repeat(500_000)}`)).toBeNull()
  })
})
