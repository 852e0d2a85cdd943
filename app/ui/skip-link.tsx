/** The first thing a keyboard reaches: jumps over the header. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={href}>
      {children}
    </a>
  )
}
