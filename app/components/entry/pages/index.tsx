import type { ComponentType } from 'react'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import { MeetingPage } from './bijeenkomst.tsx'
import { BlogPage } from './blog.tsx'
import { ExperimentPage } from './experiment.tsx'
import { LeerkringPage } from './leerkring.tsx'
import { OrganisationPage } from './organisatie.tsx'
import { FixedPage } from './pagina.tsx'
import { PleinPage } from './plein.tsx'
import { ThemePage } from './thema.tsx'
import { ToolPage } from './tool.tsx'

const pages = {
  experiment: ExperimentPage,
  plein: PleinPage,
  blog: BlogPage,
  tool: ToolPage,
  leerkring: LeerkringPage,
  bijeenkomst: MeetingPage,
  thema: ThemePage,
  organisatie: OrganisationPage,
  pagina: FixedPage,
} satisfies Readonly<Record<KindName, unknown>>

/** The page of an entry of any kind; `shown` is what `around` gave for that kind. */
export function PageOfKind({ kind, shown }: { kind: KindName; shown: object }) {
  const Page = pages[kind] as ComponentType<object>
  return <Page {...shown} />
}
