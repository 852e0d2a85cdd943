/** What was answered in a form: names and values, in their order. */
export type Answers = readonly (readonly [name: string, value: string])[]

/** What stands in a form beside answers: its version, and words to look something up by. */
const notAnswers = /^(?:versie|schrijver|doe|zoek\..*)$/

/** The answers of a form as they are now. */
export function answersOf(form: HTMLFormElement): Answers {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !notAnswers.test(name) ? [[name, value] as const] : [],
  )
}

/** Whether two sets of answers say the same; an empty answer says nothing. */
export function saySame(one: Answers, other: Answers): boolean {
  return said(one) === said(other)
}

function said(answers: Answers): string {
  const filled = answers.map(([name, value]) => [name, value.replaceAll('\r\n', '\n').trim()])
  return JSON.stringify(filled.filter(([, value]) => value !== ''))
}
