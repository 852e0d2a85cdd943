import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { BlogPage, crumbs } from '#app/components/entry/pages/blog.tsx'
import { articleJsonLd } from '#app/components/json-ld/article.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'

export const loader = page(
  { open: true, unsent: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.blog(ask, await entryToRead(ask, 'blog', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const origin = originOf(matches)
  return entryMeta(data?.entry, { origin, crumbs, jsonLd: articleJsonLd(data?.entry, origin, 'BlogPosting') })
}

export default function Blog() {
  return <BlogPage {...spreadable(useLoaderData<typeof loader>())} />
}
