/**
 * What every answer carries, names and values in turn.
 *
 * @param options.https whether the public address is https; only then may browsers insist on it.
 * @param options.development loosens the policy for what Vite puts into pages while one works on them.
 */
export function securityHeaders(options: {
  readonly https: boolean
  readonly development: boolean
}): string[] {
  return [
    'content-security-policy',
    contentSecurityPolicy(options.development),
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy',
    'same-origin',
    'cross-origin-resource-policy',
    'same-origin',
    ...(options.https ? ['strict-transport-security', 'max-age=31536000; includeSubDomains'] : []),
  ]
}

function contentSecurityPolicy(development: boolean): string {
  const inline = development ? " 'unsafe-inline'" : ''
  return [
    "default-src 'self'",
    `script-src 'self'${inline}`,
    `style-src 'self'${inline}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
