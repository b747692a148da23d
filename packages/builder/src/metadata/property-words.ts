import { useCallback, useMemo } from 'react'
import { Serializer } from 'survey-core'
import { useLocale, useTranslations } from 'use-intl'
import type { Scalar } from '../document/json.ts'
import type { Property } from './properties-of.ts'
import { isCatalogued, type PropertyGroup } from './property-catalogue.ts'

/** Classes in which a name has words of its own; the first that fits counts. */
export const SPECIFIC_WORDS: readonly (readonly [className: string, name: string])[] = [
  ['survey', 'title'],
  ['survey', 'readOnly'],
  ['surveyvalidator', 'text'],
  ['htmlconditionitem', 'html'],
  ['expressionvalidator', 'expression'],
  ['expressionitem', 'expression'],
  ['surveytrigger', 'expression'],
  ['calculatedvalue', 'expression'],
  ['choicesbyurl', 'url'],
  ['choicesbyurl', 'valueName'],
  ['comment', 'rows'],
  ['page', 'timeLimit'],
  ['matrixdropdownbase', 'choices'],
  ['multipletext', 'colCount'],
  ['matrixbase', 'displayMode'],
  ['rating', 'displayMode'],
  ['boolean', 'displayMode'],
  ['paneldynamic', 'displayMode'],
]

/** What follows `label-` and `help-` in the messages for a property; null where nobody wrote words for it. */
export function wordsKeyOf({ className, name }: Pick<Property, 'className' | 'name'>): string | null {
  if (!isCatalogued(name)) return null
  const specific = SPECIFIC_WORDS.find(([base, each]) => each === name && Serializer.isDescendantOf(className, base))
  return specific === undefined ? name : specific.join('-')
}

/** What people read instead of names: of properties, of their values, of classes. */
export interface PropertyWords {
  readonly label: (property: Pick<Property, 'className' | 'name'>) => string
  /** '' where there is none. */
  readonly help: (property: Pick<Property, 'className' | 'name'>) => string
  readonly choice: (property: Property, value: Scalar) => string
  readonly className: (className: string) => string
  readonly group: (group: PropertyGroup) => string
}

/** The words for properties in the language of the builder. Stable until that changes. */
export function usePropertyWords(): PropertyWords {
  const t = useTranslations('metadata')
  const help = useHelp()
  const locale = useLocale()
  return useMemo(
    () => ({
      help,
      label: (property) => {
        const key = wordsKeyOf(property)
        return key === null ? property.name : t(`label-${key}`)
      },
      choice: (property, value) => {
        if (t.has(`value-${property.name}-${value}`)) return t(`value-${property.name}-${value}`)
        if (t.has(`value-${value}`)) return t(`value-${value}`)
        return property.choices.find((each) => each.value === value)?.text ?? nameIn(locale, property.name, value)
      },
      className: (name) => (t.has(`type-${name}`) ? t(`type-${name}`) : name),
      group: (group) => t(`group-${group}`),
    }),
    [t, help, locale],
  )
}

function useHelp(): PropertyWords['help'] {
  const t = useTranslations('properties')
  return useCallback(
    (property) => {
      const key = wordsKeyOf(property)
      return key === null ? '' : t(`help-${key}`)
    },
    [t],
  )
}

/** Codes of currencies and languages have names in every language. */
function nameIn(locale: string, name: string, value: Scalar): string {
  const type = NAMED[name]
  if (type === undefined || value === '') return String(value)
  try {
    return new Intl.DisplayNames(locale, { type }).of(String(value)) ?? String(value)
  } catch {
    return String(value)
  }
}
const NAMED: Readonly<Record<string, 'currency' | 'language'>> = {
  currency: 'currency',
  totalCurrency: 'currency',
  locale: 'language',
}
