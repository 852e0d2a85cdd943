import { type NoticeName, noticeTexts } from './notices.ts'

/** What was done just now, at the top of the page that follows. */
export function SiteNotice({ name }: { name: NoticeName | null }) {
  if (name === null) return null
  return (
    <div className="wrap">
      <p className="site-notice" role="status">
        {noticeTexts[name]}
      </p>
    </div>
  )
}
