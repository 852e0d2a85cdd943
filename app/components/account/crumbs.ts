import type { Crumb } from '#app/ui/breadcrumbs.tsx'

const work: Crumb = { href: '/mijn', text: 'Mijn werk' }

/** The way to the pages of one's own account. */
export const crumbs = {
  account: [work],
  inAccount: [work, { href: '/mijn/account', text: 'Account' }],
  inExtraCode: [
    work,
    { href: '/mijn/account', text: 'Account' },
    { href: '/mijn/account/extra-code', text: 'Extra code' },
  ],
} as const
