/** Whether one document goes before another. */
export type Before = (a: number, b: number) => boolean

/**
 * The first `wanted` of `size` documents, in order. The others are not sorted: most questions find far more than
 * a page shows.
 */
export function best(docs: Uint32Array, size: number, wanted: number, before: Before): Uint32Array {
  // A heap with the worst of the kept ones on top.
  const heap = new Uint32Array(Math.min(size, wanted))
  let kept = 0
  for (let i = 0; i < size; i += 1) {
    const doc = docs[i]!
    if (kept < heap.length) {
      rise(heap, kept, doc, before)
      kept += 1
    } else if (kept > 0 && before(doc, heap[0]!)) {
      sink(heap, kept, doc, before)
    }
  }
  return heap.sort((a, b) => (a === b ? 0 : before(a, b) ? -1 : 1))
}

function rise(heap: Uint32Array, from: number, doc: number, before: Before) {
  let at = from
  while (at > 0) {
    const above = (at - 1) >>> 1
    if (!before(heap[above]!, doc)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = doc
}

function sink(heap: Uint32Array, size: number, doc: number, before: Before) {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    if (below + 1 < size && before(heap[below]!, heap[below + 1]!)) below += 1
    if (!before(doc, heap[below]!)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = doc
}
