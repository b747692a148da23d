import type { ElementDifference, PropertyChange } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { TextDifference } from '@estela/ui/text-difference'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { usePropertyName } from './property-name.ts'
import styles from './questionnaires.module.css'
import { useTypeName } from './type-name.ts'

/** What is not the same, element by element, in the order in which it is read. */
export function DifferenceList({ elements }: { readonly elements: readonly ElementDifference[] }) {
  const t = useTranslations('questionnaires')
  const count = (wanted: (element: ElementDifference) => boolean) => elements.filter(wanted).length
  return (
    <>
      <p role="status">
        {t('compare-counts', {
          added: count(({ fate, kind }) => fate === 'added' && kind === 'question'),
          removed: count(({ fate, kind }) => fate === 'removed' && kind === 'question'),
          changed: count(({ fate }) => fate === 'kept'),
        })}
      </p>
      {elements.map((element, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: broken drafts may have the same name twice
        <Element key={index} element={element} />
      ))}
    </>
  )
}

function Element({ element }: { readonly element: ElementDifference }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const typeName = useTypeName()
  const headingId = useId()
  const { kind, fate, name, title, type, within, formerName, isMoved, formerlyWithin, changes } = element
  const what = kind === 'question' || kind === 'column' ? typeName(type) : t(kind)
  return (
    <section aria-labelledby={headingId} className={styles.difference} data-fate={fate}>
      <h2 id={headingId}>
        {fate !== 'kept' && <span className={`badge ${styles.fate}`}>{t(`fate-${fate}`)}</span>}{' '}
        {kind === 'questionnaire' ? t('whole') : title === null ? name : text(title)}
      </h2>
      {kind !== 'questionnaire' && (
        <p className="soft">{[what, name, ...(within === null ? [] : [t('within', { name: within })])].join(' · ')}</p>
      )}
      {formerName !== null && <p>{t('renamed', { before: formerName, after: name })}</p>}
      {isMoved && <p>{formerlyWithin === null ? t('moved') : t('moved-from', { name: formerlyWithin })}</p>}
      {changes.length > 0 && (
        <dl>
          {changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes are shown once, in their order
            <Change key={index} change={change} />
          ))}
        </dl>
      )}
    </section>
  )
}

function Change({ change }: { readonly change: PropertyChange }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const propertyName = usePropertyName()
  if (change.kind === 'text')
    return (
      <div>
        <dt>{propertyName.text(change.property, change.language)}</dt>
        <dd lang={change.language} dir="auto">
          <TextDifference before={change.before ?? ''} after={change.after ?? ''} />
        </dd>
      </div>
    )
  if ('value' in change)
    return (
      <div>
        <dt>
          {t(change.kind)} · {propertyName.of(change.property)}
        </dt>
        <dd>
          {text(change.text)} <code>{change.value}</code>
        </dd>
      </div>
    )
  return (
    <div>
      <dt>
        {t(`change-${change.kind}`)} · {propertyName.of(change.property)}
      </dt>
      <dd className={styles.values}>
        <Value label={t('before')} value={change.before} />
        <Value label={t('after')} value={change.after} />
      </dd>
    </div>
  )
}

function Value({ label, value }: { readonly label: string; readonly value: string | null }) {
  const t = useTranslations('questionnaires')
  return (
    <span>
      {label}: {value === null ? <span className="soft">{t('nothing')}</span> : <code>{value}</code>}
    </span>
  )
}
