/** A question as the person saw it, with the answer in words. */
export interface AnsweredQuestion {
  readonly question: string
  readonly answer: string
}

export interface AnswersCopy {
  readonly heading: string
  /** Lines about the submission: name and value, such as the receipt number. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly answered: readonly AnsweredQuestion[]
}

/** The person's own copy: plain text, in the language of the page. */
export function answersCopy({ heading, facts, answered }: AnswersCopy): string {
  const head = [heading, ...facts.map(([name, value]) => `${name}: ${value}`)]
  const body = answered.map(({ question, answer }) => `${question}\n${indented(answer)}`)
  return `${[head.join('\n'), ...body].join('\n\n')}\n`
}

const indented = (text: string): string => text.replace(/^/gm, '    ')

/** Hands `text` to the browser as a file. The mark in front tells old text editors that it is UTF-8. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
