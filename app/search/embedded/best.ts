/** An order of documents: the higher key first; equal ones by `tie`, which says whether one goes first. */
export interface Order {
  readonly keys: Float64Array
  readonly tie: (a: number, b: number) => boolean
}

/**
 * The first `wanted` of the documents, in order. The others are not sorted: most questions find far more than a
 * page shows.
 */
export function best(docs: Uint32Array, wanted: number, order: Order): Uint32Array {
  const { keys } = order
  // A heap with the worst of the kept ones on top.
  const heap = new Uint32Array(Math.min(docs.length, wanted))
  if (heap.length === 0) return heap
  for (let i = 0; i < heap.length; i += 1) rise(heap, i, docs[i]!, order)
  let worst = keys[heap[0]!]!
  for (let i = heap.length; i < docs.length; i += 1) {
    const doc = docs[i]!
    if (keys[doc]! < worst || !before(doc, heap[0]!, order)) continue
    sink(heap, heap.length, doc, order)
    worst = keys[heap[0]!]!
  }
  // Taking the worst away one by one leaves them in order.
  for (let size = heap.length - 1; size > 0; size -= 1) {
    const last = heap[size]!
    heap[size] = heap[0]!
    sink(heap, size, last, order)
  }
  return heap
}

function before(a: number, b: number, { keys, tie }: Order): boolean {
  const difference = keys[a]! - keys[b]!
  return difference === 0 ? tie(a, b) : difference > 0
}

function rise(heap: Uint32Array, from: number, doc: number, order: Order) {
  let at = from
  while (at > 0) {
    const above = (at - 1) >>> 1
    if (!before(heap[above]!, doc, order)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = doc
}

function sink(heap: Uint32Array, size: number, doc: number, order: Order) {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    if (below + 1 < size && before(heap[below]!, heap[below + 1]!, order)) below += 1
    if (!before(doc, heap[below]!, order)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = doc
}
