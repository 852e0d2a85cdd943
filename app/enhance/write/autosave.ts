import { type Answers, answersOf, saySame } from './answers.ts'
import { copiesOf, removeAll } from './copies.ts'
import { type NotKept, sendDraft } from './send.ts'
import { statusOf, wordsFor } from './status.ts'

export type Autosave = ReturnType<typeof startAutosave>

/** Typing that pauses this long is kept; typing that does not pause, this often. */
const pause = 2_000
const longest = 10_000
const tryAgain = 8_000

/** Keeps what is typed in a form by itself. */
export function startAutosave(form: HTMLFormElement, line: HTMLElement) {
  const { draft = '', writer = '', base = '', refused } = form.dataset
  const version = form.elements.namedItem('versie') as HTMLInputElement
  version.value = version.defaultValue // a browser that comes back to a page may put an old one there
  const state = () => `${base}/${version.value}`
  const status = statusOf(line)
  const copies = copiesOf(draft, writer)
  let kept = answersOf(form)
  let unsavedSince: number | null = null
  let timer = 0
  let sending: Promise<void> | null = null
  /** What was sent last without an answer. It is sent again as it was, so that the site can tell that it has it. */
  let unanswered: { readonly body: FormData; readonly answers: Answers } | null = null
  /** Nothing is sent any more: there are two texts, and a person has to choose. */
  let conflicting = refused !== undefined
  let leaving = false
  if (conflicting) keepHere()

  const isUnsaved = () => conflicting || !saySame(answersOf(form), kept)

  function changed(): void {
    unsavedSince ??= Date.now()
    if (conflicting) {
      keepHere()
      return
    }
    clearTimeout(timer)
    timer = window.setTimeout(save, Math.max(0, Math.min(pause, unsavedSince + longest - Date.now())))
  }

  function save(): Promise<void> {
    clearTimeout(timer)
    if (conflicting || leaving || !isUnsaved()) return Promise.resolve()
    sending ??= sendOnce().finally(() => {
      sending = null
      if (unsavedSince !== null && !conflicting) changed()
    })
    return sending
  }

  async function sendOnce(): Promise<void> {
    const sent = unanswered ?? { body: new FormData(form), answers: answersOf(form) }
    unsavedSince = null
    const outcome = await sendDraft(draft, sent.body)
    unanswered = outcome.kind === 'unreachable' ? sent : null
    if (outcome.kind === 'saved') {
      version.value = String(outcome.version)
      kept = sent.answers
      status.saved(outcome.savedAt)
      if (!isUnsaved()) copies.drop()
      else unsavedSince ??= Date.now()
    } else notKept(outcome)
  }

  function notKept(outcome: NotKept): void {
    conflicting = outcome.kind === 'elsewhere'
    status.trouble(...wordsFor(outcome, keepHere()))
    if (outcome.kind === 'unreachable' || outcome.kind === 'signed-out')
      timer = window.setTimeout(save, tryAgain)
  }

  function keepHere(sent = false): boolean {
    const at = new Date().toISOString()
    return copies.keep({ at, state: state(), answers: answersOf(form), sent, conflicting })
  }

  const soon = () => save()
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  window.addEventListener('online', soon)
  window.addEventListener('focus', soon)
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !leaving && isUnsaved()) {
      keepHere()
      save()
    }
  })
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && isUnsaved()) event.preventDefault()
  })
  document.addEventListener('submit', (event) => {
    if (new URL((event.target as HTMLFormElement).action).pathname === '/uitloggen') removeAll()
  })
  form.addEventListener('submit', async (event) => {
    if (!navigator.onLine) {
      event.preventDefault()
      notKept({ kind: 'unreachable', offline: true })
      return
    }
    if (sending) {
      // Else the version that the form says would be the one before what is on its way.
      event.preventDefault()
      await sending
      form.requestSubmit(event.submitter)
      return
    }
    leaving = true
    clearTimeout(timer)
    keepHere(true)
  })

  return {
    copies,
    state,
    answers: () => answersOf(form),
    /** Has the site keep other answers in the place of these, and shows them. */
    async replaceBy(answers: Answers, beforeLeaving: () => void): Promise<void> {
      await sending
      const body = new FormData()
      for (const name of ['versie', 'schrijver']) body.set(name, String(new FormData(form).get(name)))
      for (const [name, value] of answers) body.append(name, value)
      const outcome = await sendDraft(draft, body)
      if (outcome.kind !== 'saved') throw new Error(outcome.kind)
      leaving = true
      beforeLeaving()
      location.assign(location.pathname)
    },
  }
}
