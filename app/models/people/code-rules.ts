import { z } from 'zod'

/** A code of an app, or a recovery code; whatever it is, it is compared and not judged. */
export const codeOfForm = z.string({ error: 'Vul de code in.' }).trim().max(100, 'Deze code is te lang.')
