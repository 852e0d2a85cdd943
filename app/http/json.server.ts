import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { type Access, type Asked, admit } from './ask.server.ts'
import { type Failure, failureOf } from './failure.server.ts'
import { type SentForm, withUpload } from './multipart.server.ts'
import type { ParamForms } from './params.server.ts'

/** Why a script did not get what it asked for; Dutch, to be shown. */
interface Reason {
  readonly reason: string
}

interface JsonFormOptions<P extends ParamForms, S extends z.ZodType> extends Access<P> {
  readonly schema: S
}

/**
 * Makes the loader of a route that a script asks: closed like a page, but who is signed out gets a 401 to tell of
 * and no redirect, which the script would follow without anybody seeing it.
 */
export function json<const P extends ParamForms, Data>(
  access: Access<P>,
  handler: (asked: Asked<P>) => Promise<Data>,
) {
  return (args: LoaderFunctionArgs) => answered(access, args, () => handler(admit(access, args)))
}

/** Makes the action of a route to which a script sends a form; errors as in `json`. */
export function jsonForm<const P extends ParamForms, S extends z.ZodType, Data>(
  options: JsonFormOptions<P, S>,
  handler: (sent: Asked<P> & { readonly input: z.output<S> }) => Promise<Data>,
) {
  return (args: ActionFunctionArgs) =>
    answered(options, args, async () => {
      const asked = admit(options, args)
      const submission = parseWithZod(await args.request.formData(), { schema: options.schema })
      if (submission.status !== 'success') throw data(null, { status: 422 })
      return await handler({ ...asked, input: submission.value })
    })
}

interface JsonUploadOptions<P extends ParamForms> extends Access<P> {
  /** Who may not send anything is told before anything is read. */
  readonly before: (asked: Asked<P>) => Promise<unknown>
}

/** Makes the action of a route to which a script sends files: what was made of them, with 201; errors as in `json`. */
export function jsonUpload<const P extends ParamForms, Data>(
  options: JsonUploadOptions<P>,
  handler: (sent: Asked<P> & { readonly form: SentForm }) => Promise<Data>,
) {
  return (args: ActionFunctionArgs) =>
    answered(
      options,
      args,
      async () => {
        const asked = admit(options, args)
        await options.before(asked)
        const { files } = args.context.services
        return await withUpload(args.request, files, (form) => {
          if (form.wrong !== undefined) throw form.wrong
          return handler({ ...asked, form })
        })
      },
      201,
    )
}

async function answered<Data>(
  { open = false }: Pick<Access<ParamForms>, 'open'>,
  { context }: LoaderFunctionArgs,
  work: () => Promise<Data>,
  status = 200,
): Promise<Response> {
  context.keeping.forbid()
  if (!open && context.viewer.person === null) return refusal({ status: 401 })
  try {
    return Response.json(await work(), { status })
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null && !isUnfit(error))
      context.services.log.error({ id: context.requestId, err: error }, 'failed')
    return refusal(failure ?? { status: isUnfit(error) ? 422 : 500 })
  }
}

const reasons: Readonly<Record<number, string>> = {
  401: 'Je bent niet meer ingelogd.',
  404: 'Dit is er niet, of het is niet voor jou.',
  422: 'Dit kunnen we niet lezen.',
}

function refusal({ status, message }: Failure): Response {
  const reason = message ?? reasons[status] ?? 'Er ging iets mis bij ons. Probeer het zo nog eens.'
  return Response.json({ reason } satisfies Reason, { status })
}

/** Whether what was sent does not fit the schema. */
function isUnfit(error: unknown): boolean {
  return (error as { init?: { status?: number } } | null)?.init?.status === 422
}
