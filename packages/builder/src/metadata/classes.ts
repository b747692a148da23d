import { ElementFactory, type JsonObjectProperty, Serializer } from 'survey-core'

/** Lists in which elements of the questionnaire stand. They are edited where questions are built, not as properties. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  'pages',
  'elements',
  'questions',
  'templateElements',
  'detailElements',
])

/** Does this property hold pages, panels and questions? `pages` and `questions` of a trigger only name them. */
export const isStructure = ({ name, baseClassName, type }: JsonObjectProperty): boolean =>
  STRUCTURE.has(name) && (baseClassName === 'question' || type === 'surveypages')

/** Types of elements that the installed survey-core can make and show. */
export const creatableTypes = (): string[] => ElementFactory.Instance.getAllTypes()

/** Classes that may stand where `base` is asked for: the kinds of validators, triggers, masks. */
export const classesOf = (base: string): string[] => Serializer.getChildrenClasses(base, true).map(({ name }) => name)

/** The class of entries of a property that holds objects; null where it holds none. */
export const baseClassOf = ({ baseClassName, className }: JsonObjectProperty): string | null => {
  const name = (baseClassName || className || '').toLowerCase()
  return name !== '' && Serializer.findClass(name) !== null && Serializer.findClass(name) !== undefined ? name : null
}

/** Does this property hold one object instead of a list of them? */
export const isSingleObject = ({ isArray, baseClassName }: JsonObjectProperty): boolean => !isArray && !baseClassName

/** The class that `type` of an entry stands for: `numeric` among validators is `numericvalidator`. */
export function classOfEntry(base: string, part: string, type: unknown): string {
  if (typeof type !== 'string' || type === '') return base
  const name = type.toLowerCase()
  const full = part !== '' && !name.includes(part) ? `${name}${part}` : name
  return Serializer.isDescendantOf(full, base) ? full : base
}

/** What is written as `type` of an entry of this class: `numeric` for `numericvalidator`. */
export const typeOfEntry = (className: string, part: string): string =>
  part === '' ? className : className.replace(part, '')

/** Every class whose properties may stand in a questionnaire. */
export function classesInUse(): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...classesOf('question'), 'survey', 'page', 'panel', 'flowpanel']
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    for (const property of Serializer.getProperties(name).filter((each) => !isStructure(each))) {
      const base = baseClassOf(property)
      if (base !== null) waiting.push(base, ...classesOf(base))
    }
  }
  return found
}

/** Is this class one of questions? */
export const isQuestion = (className: string): boolean => Serializer.isDescendantOf(className, 'question')
