import type { Change, Scale } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { signedNumber } from '../comparison/signed-number.ts'
import { Measure, Measures } from './measure.tsx'
import { useWaveNames } from './wave-names.ts'
import { writtenP } from './written-p.ts'

type Favourable = NonNullable<Change['favourable']>

/** How many stood on the upper two steps each time, and how far their share lies apart. */
export function FavourableAnswers(props: {
  readonly scale: Scale
  readonly change: Pick<Change, 'matched' | 'pooling'>
  readonly favourable: Favourable
}) {
  const { scale, change, favourable } = props
  const t = useTranslations('item')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const waves = useWaveNames()
  const steps = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    scale.steps.slice(-2).map(({ label }) => text(label)),
  )
  const share = (count: number) => t('favourable-of', { count, matched: change.matched, share: count / change.matched })
  return (
    <>
      <p>{t('favourable-explained', { steps })}</p>
      <Measures>
        <Measure term={waves.earlier}>{share(favourable.earlier)}</Measure>
        <Measure term={waves.later}>{share(favourable.later)}</Measure>
        {change.pooling !== 'apart' && <ChangeOfShare favourable={favourable} />}
      </Measures>
      {change.pooling === 'apart' && <p className="soft">{t('favourable-apart')}</p>}
    </>
  )
}

function ChangeOfShare({ favourable: { difference, midP } }: { readonly favourable: Favourable }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const points = (share: number) => signedNumber(locale, 0)(100 * share)
  return (
    <>
      <Measure term={t('favourable-difference')} method={t('favourable-method')}>
        {t('favourable-points', {
          value: points(difference.value),
          low: points(difference.low),
          high: points(difference.high),
        })}
      </Measure>
      <Measure term={t('chance')} method={t('mid-p-method')}>
        {t('p-value', { p: writtenP(midP, locale) })}
      </Measure>
    </>
  )
}
