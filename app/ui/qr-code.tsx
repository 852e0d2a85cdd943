import { encode } from 'uqr'

/**
 * A text as a picture that a camera reads. It is dark on light in every scheme, with the quiet zone round it that
 * readers need.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={data.map(pathOfRow).join('')} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** Each run of dark modules of a row as one rectangle. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g)
  return [...runs].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
