import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { NoticeName } from '#app/components/site/notices.ts'
import { type Access, type Asked, admit } from './ask.server.ts'
import { failureOf, logUnavailable } from './failure.server.ts'
import { type SentForm, withUpload } from './multipart.server.ts'
import { noticeCookie } from './notice.server.ts'
import type { ParamForms } from './params.server.ts'

interface UploadOptions<P extends ParamForms> extends Access<P> {
  /** Who may not send anything is told before anything is read. */
  readonly before: (asked: Asked<P>) => Promise<unknown>
}

/** What is the matter with the files of a form, by their number in it; under an empty name what is with all of it. */
export type UploadProblems = Readonly<Record<string, readonly string[]>>

/** What the page shows of a form whose files were not all kept. */
export interface UploadReply {
  readonly problems: UploadProblems
  /** What was typed, by the number of the file. */
  readonly alts: readonly string[]
}

/** Where it goes when all of them were kept, or why not. */
type Outcome =
  | { readonly to: string; readonly notice: NoticeName }
  | { readonly problems: UploadProblems; readonly status: number }

/** Makes the action of a form with files; closed like a page. What was typed comes back when not all were kept. */
export function upload<const P extends ParamForms>(
  options: UploadOptions<P>,
  handler: (sent: Asked<P> & { readonly form: SentForm }) => Promise<Outcome>,
) {
  return async (args: ActionFunctionArgs) => {
    /** What is told of a failure that has words; others are answered with a page of their own. */
    const told = (error: unknown) => {
      const failure = failureOf(error)
      if (failure === null) throw error // a redirect, or logged by handleError in entry.server
      logUnavailable(failure, error, args.context)
      if (failure.message === undefined) throw data(failure, { status: failure.status })
      return { problems: { '': [failure.message] }, status: failure.status }
    }
    const asked = await admitted(options, args).catch((error: unknown) => {
      throw data(null, { status: told(error).status })
    })
    return await withUpload(args.request, args.context.services.files, async (form) => {
      const working = form.wrong === undefined ? handler({ ...asked, form }) : Promise.reject(form.wrong)
      const outcome = await working.catch(told)
      if ('to' in outcome)
        return redirect(outcome.to, { status: 303, headers: { 'Set-Cookie': noticeCookie(outcome.notice) } })
      const { problems, status } = outcome
      const alts = form.typed.get('alt') ?? []
      return data({ problems, alts } satisfies UploadReply, { status })
    })
  }
}

async function admitted<const P extends ParamForms>(options: UploadOptions<P>, args: ActionFunctionArgs) {
  const asked = admit(options, args)
  await options.before(asked)
  return asked
}
