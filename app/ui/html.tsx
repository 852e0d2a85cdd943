/** Text that was rendered and made safe when it was published. */
export function Html({ html, className = '' }: { html: string | undefined; className?: string }) {
  if (!html) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: stored HTML went through the MDX policy and the sanitiser
  return <div className={`prose ${className}`.trim()} dangerouslySetInnerHTML={{ __html: html }} />
}
