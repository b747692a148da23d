import type { Random } from '../support/random.ts'

type Json = Record<string, unknown>

/** A random definition of the kinds of questions, conditions and limits that the compiled check is meant to follow. */
export function generateDefinition(random: Random): Json {
  const draft = new Draft(random)
  const pages = Array.from({ length: 1 + random.below(2) }, (_page, index) => ({
    name: `page${index + 1}`,
    elements: draft.elements(2),
    ...draft.conditions(0.3, ['visibleIf']),
  }))
  return {
    pages,
    ...maybe(random, 0.1, { clearInvisibleValues: random.pick(['none', 'onHidden', 'onHiddenContainer']) }),
    ...maybe(random, 0.1, { questionsOnPageMode: random.pick(['singlePage', 'questionPerPage']) }),
    ...maybe(random, 0.1, { maxTextLength: 30 }),
    ...maybe(random, 0.1, { firstPageIsStartPage: true }),
  }
}

const maybe = (random: Random, share: number, properties: Json): Json => (random.chance(share) ? properties : {})

const CHOICES: readonly (readonly unknown[])[] = [
  ['a', 'b', 'c'],
  [1, 2, 3, 4, 5],
  ['yes', 'no'],
  [{ value: 1, text: 'One' }, { value: 'item1', text: 'Two' }, 5],
  ['5', '12', 'item1'],
]

class Draft {
  private readonly random: Random
  private readonly keys: string[] = []
  /** Inside a repeated panel or a row: `panel.` or `row.`, and not for another inside. */
  private readonly prefix: string
  private count = 0

  constructor(random: Random, prefix = '') {
    this.random = random
    this.prefix = prefix
  }

  elements(depth: number): Json[] {
    return Array.from({ length: 1 + this.random.below(4) }, () =>
      depth > 0 && this.random.chance(0.2) ? this.panel(depth - 1) : this.question(),
    )
  }

  private panel(depth: number): Json {
    const panel = { type: 'panel', name: `panel${++this.count}`, elements: this.elements(depth) }
    return { ...panel, ...this.conditions(0.25, ['visibleIf', 'requiredIf', 'enableIf']), ...this.flags() }
  }

  private question(): Json {
    const { random } = this
    const name = `q${++this.count}`
    const type = random.pick(this.prefix === '' ? [...TYPES, ...REPEATED] : TYPES)
    const question: Json = { type, name, ...this.ofType(type), ...this.flags() }
    Object.assign(question, this.conditions(0.2, ['visibleIf', 'requiredIf', 'enableIf']))
    Object.assign(question, maybe(random, 0.05, { showCommentArea: type !== 'html' }))
    if (this.prefix === '') Object.assign(question, maybe(random, 0.05, { valueName: `v${1 + random.below(3)}` }))
    if (type !== 'html' && type !== 'expression')
      this.keys.push(typeof question.valueName === 'string' ? question.valueName : name)
    return question
  }

  private flags(): Json {
    const { random } = this
    return {
      ...maybe(random, 0.25, { isRequired: true }),
      ...maybe(random, 0.04, { readOnly: true }),
      ...maybe(random, 0.04, { visible: false }),
    }
  }

  /** Each of the named expressions with the given chance. */
  conditions(share: number, names: readonly string[]): Json {
    return Object.fromEntries(this.random.some(names, share).map((name) => [name, this.condition()]))
  }

  private condition(): string {
    const { random } = this
    const first = this.comparison()
    return random.chance(0.3) ? `${first} ${random.pick(['and', 'or'])} ${this.comparison()}` : first
  }

  private comparison(): string {
    const { random } = this
    const name = this.keys.length > 0 && random.chance(0.95) ? random.pick(this.keys) : 'nowhere'
    const path = name === 'nowhere' ? name : this.prefix + name
    const variable = `{${random.chance(0.05) ? path.toUpperCase() : path}}`
    const value = random.pick(["'a'", "'yes'", '1', '3', "'item1'", 'true', '5', "'12'"])
    const forms = [
      `${variable} ${random.pick(['=', '<>', '>', '<', '>=', '<='])} ${value}`,
      `${variable} ${random.pick(['empty', 'notempty'])}`,
      `${variable} ${random.pick(['contains', 'notcontains', 'anyof', 'allof', 'noneof'])} ['a', 1, 'item1']`,
      `!(${variable} = ${value})`,
      `iif(${variable} > 2, true, ${variable} = 'a')`,
      `{${path}-Comment} notempty`,
      `{${path}.row1} = 1`,
    ]
    return random.pick(random.chance(0.1) ? forms : forms.slice(0, 4))
  }

  private ofType(type: string): Json {
    if (type === 'text') return this.text()
    if (type === 'comment') return maybe(this.random, 0.3, { maxLength: 10 })
    if (type === 'rating') return this.rating()
    if (type === 'boolean') return maybe(this.random, 0.3, { valueTrue: 'yes', valueFalse: 'no' })
    if (type === 'matrix') return this.matrix()
    if (type === 'multipletext') return this.multipleText()
    if (type === 'html') return { html: 'text' }
    if (type === 'expression') return { expression: this.condition() }
    if (type === 'paneldynamic') return this.repeatedPanel()
    if (type === 'matrixdynamic' || type === 'matrixdropdown') return this.cells(type)
    return this.choices(type)
  }

  private repeatedPanel(): Json {
    const { random } = this
    return {
      templateElements: new Draft(random, 'panel.').elements(1),
      ...maybe(random, 0.4, { panelCount: random.below(3) }),
      ...maybe(random, 0.2, { maxPanelCount: 2 }),
      ...maybe(random, 0.3, { keyName: 'q1' }),
    }
  }

  private cells(type: string): Json {
    const { random } = this
    const row = new Draft(random, 'row.')
    const columns = Array.from({ length: 1 + random.below(3) }, () => row.column())
    const rows =
      type === 'matrixdropdown' ? { rows: ['row1', 'row2', 3] } : maybe(random, 0.5, { rowCount: random.below(3) })
    return {
      columns,
      choices: [1, 2, 3, 'a'],
      ...rows,
      ...(type === 'matrixdynamic' ? maybe(random, 0.2, { keyName: 'q1' }) : {}),
    }
  }

  private column(): Json {
    const { random } = this
    const { type, ...question } = this.question()
    const cellType = random.chance(0.3) ? 'default' : CELL_TYPES.includes(String(type)) ? type : 'text'
    const kept = ['name', 'isRequired', 'visibleIf', 'requiredIf', ...(type === cellType ? OF_CELL : [])]
    const column = Object.fromEntries(kept.filter((key) => key in question).map((key) => [key, question[key]]))
    return { ...column, cellType, ...maybe(random, 0.1, { isUnique: true }) }
  }

  private text(): Json {
    const { random } = this
    const inputType = random.pick([
      'text',
      'text',
      'number',
      'number',
      'date',
      'month',
      'email',
      'datetime-local',
      'time',
    ])
    const limits: Json = {}
    if (inputType === 'number')
      Object.assign(limits, this.range(1, 20), maybe(random, 0.2, { step: random.pick([1, 2, 0.5]) }))
    if (inputType === 'date') Object.assign(limits, this.range('2019-12-31', '2027-01-01'))
    if (inputType === 'month') Object.assign(limits, this.range('2020-02', '2026-11'))
    if (inputType === 'text') Object.assign(limits, maybe(random, 0.3, { maxLength: 20 }))
    return { inputType, ...limits, ...maybe(random, 0.3, { validators: [this.validator()] }) }
  }

  private range(min: unknown, max: unknown): Json {
    return { ...maybe(this.random, 0.5, { min }), ...maybe(this.random, 0.5, { max }) }
  }

  private validator(): Json {
    const { random } = this
    const validator: Json = random.pick<Json>([
      { type: 'numeric', minValue: 2, maxValue: 18 },
      { type: 'text', minLength: 2, maxLength: 12, allowDigits: random.chance(0.5) },
      { type: 'email' },
      { type: 'regex', regex: '^[a-z]+\\d?$' },
      { type: 'expression', expression: this.condition() },
      { type: 'expression', expression: `{q${this.count}} <> 'yes'` },
    ])
    return { ...validator, ...maybe(random, 0.15, { notificationType: 'warning' }) }
  }

  private rating(): Json {
    const { random } = this
    return random.pick<Json>([{}, { rateMin: 0, rateMax: 10 }, { rateValues: [1, 2, 'item1'] }, { rateCount: 4 }])
  }

  private choices(type: string): Json {
    const { random } = this
    const choices = random.pick(CHOICES).map((choice) => this.conditionalChoice(choice, 0.06))
    const special = random.some(['showNoneItem', 'showOtherItem', 'showRefuseItem', 'showDontKnowItem'], 0.15)
    const isList = type === 'checkbox' || type === 'tagbox'
    return {
      choices,
      ...(type === 'ranking' ? {} : Object.fromEntries(special.map((name) => [name, true]))),
      ...(type === 'ranking' ? {} : maybe(random, 0.06, { choicesVisibleIf: `{item} <> 'a' or ${this.condition()}` })),
      ...(isList ? maybe(random, 0.2, { minSelectedChoices: 2 }) : {}),
      ...(isList ? maybe(random, 0.2, { maxSelectedChoices: 2 }) : {}),
      ...(isList ? maybe(random, 0.1, { validators: [{ type: 'answercount', minCount: 2, maxCount: 3 }] }) : {}),
    }
  }

  private conditionalChoice(choice: unknown, share: number): unknown {
    if (!this.random.chance(share)) return choice
    const item = typeof choice === 'object' ? choice : { value: choice }
    return { ...item, visibleIf: this.condition() }
  }

  private matrix(): Json {
    const { random } = this
    return {
      columns: [1, 2, 'a'].map((each) => this.conditionalChoice(each, 0.05)),
      rows: ['row1', 'row2', 3].map((each) => this.conditionalChoice(each, 0.08)),
      ...maybe(random, 0.2, { eachRowRequired: true }),
      ...maybe(random, 0.15, { eachRowUnique: true }),
      ...maybe(random, 0.2, { cellType: 'checkbox' }),
      ...maybe(random, 0.1, { rowsVisibleIf: `{item} = 'row1' or ${this.condition()}` }),
    }
  }

  private multipleText(): Json {
    const { random } = this
    return {
      items: [
        { name: 'item1', ...maybe(random, 0.3, { isRequired: true }) },
        { name: 'item2', ...maybe(random, 0.3, { validators: [{ type: 'email' }] }) },
        { name: 'item3', ...maybe(random, 0.3, { maxLength: 5 }) },
      ],
    }
  }
}

const OF_CELL = ['choices', 'showOtherItem', 'inputType', 'min', 'max', 'validators', 'choicesVisibleIf']
const REPEATED = ['expression', 'paneldynamic', 'paneldynamic', 'matrixdynamic', 'matrixdropdown']
const CELL_TYPES = ['text', 'dropdown', 'checkbox', 'radiogroup', 'boolean', 'comment', 'rating', 'tagbox']
const TYPES = [
  'text',
  'text',
  'text',
  'comment',
  'radiogroup',
  'radiogroup',
  'dropdown',
  'checkbox',
  'checkbox',
  'tagbox',
].concat(['ranking', 'rating', 'boolean', 'matrix', 'matrix', 'multipletext', 'buttongroup', 'html'])
