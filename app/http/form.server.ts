import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { NoticeName } from '#app/components/site/notices.ts'
import type { Viewer } from '#app/models/viewer.ts'
import { type Access, type Asked, admit } from './ask.server.ts'
import { type Failure, failureOf } from './failure.server.ts'
import { noticeCookie } from './notice.server.ts'
import type { ParamForms } from './params.server.ts'

/** What a form declares before its handler runs. */
export interface FormOptions<P extends ParamForms, S extends z.ZodType> extends Access<P> {
  /** What it asks for, with Dutch messages that say what to do; it may depend on who asks. */
  readonly schema: S | ((viewer: Viewer) => S)
  /** Fields that are never sent back: passwords and codes. */
  readonly secret?: readonly string[]
}

/** What the handler of a form gets. */
export interface Sent<P extends ParamForms, Input> extends Asked<P> {
  readonly input: Input
}

/** Where it goes after a form was done, and what the next page says. */
export interface Done {
  /** A path of this site. */
  readonly to: string
  readonly notice?: NoticeName
  readonly cookies?: readonly string[]
  /** Whether the browser forgets what pages of the site put on the device: texts that were not kept yet. */
  readonly forgets?: boolean
}

/**
 * What the page shows in the answer to the form itself, under `shown`: for what is shown once and kept nowhere. The
 * loaders of the page run after it, for who made the request.
 */
export interface Shown<Data> {
  readonly shown: Data
  readonly cookies?: readonly string[]
  /** Whether the browser forgets what pages of the site put on the device: texts that were not kept yet. */
  readonly forgets?: boolean
}

/** What the page gets when a form was not done: what was typed, and what is the matter with it. */
export type FormReply = SubmissionResult<string[]>

/**
 * Makes the action of a form: `export const action = form({ for: 'members', schema }, async ({ ask, input }) => …)`.
 * Closed like a page. What does not fit the schema, or what the domain refuses, comes back with all that was typed.
 */
export function form<const P extends ParamForms, S extends z.ZodType, Data = never>(
  options: FormOptions<P, S>,
  handler: (sent: Sent<P, z.output<S>>) => Promise<Done | Shown<Data>>,
) {
  return async (args: ActionFunctionArgs) => {
    const hideFields = [...(options.secret ?? [])]
    try {
      const asked = admit(options, args)
      const schema = typeof options.schema === 'function' ? options.schema(asked.ask.viewer) : options.schema
      const submission = parseWithZod(await args.request.formData(), { schema })
      if (submission.status !== 'success') return data(submission.reply({ hideFields }), { status: 422 })
      const sent = { ...asked, input: submission.value }
      try {
        const outcome = await handler(sent)
        return 'to' in outcome ? goOn(outcome) : show(outcome)
      } catch (error) {
        const failure = failureOf(error)
        if (failure?.message === undefined) throw error
        return data(submission.reply({ hideFields, ...errorsOf(failure) }), { status: failure.status })
      }
    } catch (error) {
      const failure = failureOf(error)
      if (failure === null) throw error // a redirect, or logged by handleError in entry.server
      throw failure.location
        ? redirect(failure.location, failure.status)
        : data(failure, { status: failure.status })
    }
  }
}

function errorsOf({ message = '', field }: Failure) {
  return field === undefined ? { formErrors: [message] } : { fieldErrors: { [field]: [message] } }
}

function show<Data>({ shown, cookies = [] }: Shown<Data>) {
  return data({ shown }, { headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) })
}

function goOn({ to, notice, cookies = [], forgets = false }: Done): Response {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  if (notice) headers.append('Set-Cookie', noticeCookie(notice))
  if (forgets) headers.set('Clear-Site-Data', '"storage"')
  return redirect(to, { status: 303, headers })
}
