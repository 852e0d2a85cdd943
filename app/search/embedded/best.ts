/** An order of documents: the higher key first; equal ones by `tie`, which says whether one goes first. */
export interface Order {
  readonly keys: Float64Array
  readonly tie: (a: number, b: number) => boolean
}

/** The first `wanted` of the documents, in order. */
export function best(docs: Uint32Array, wanted: number, order: Order): Uint32Array {
  const { keys } = order
  const first = new Best(Math.min(docs.length, wanted), order)
  for (let i = docs.length - 1; i >= 0; i -= 1) first.offer(docs[i]!, keys[docs[i]!]!)
  return first.inOrder()
}

/**
 * The first of the documents that are offered one by one. The others are not sorted: most questions find far more than
 * a page shows. It is the quicker the sooner the first ones come: of equals those are mostly the last documents, the
 * newest. Only the keys of those that are among the first, or were, are put into `order.keys`.
 */
export class Best {
  /** A heap with the worst of the kept ones on top. */
  readonly #heap: Uint32Array
  readonly #order: Order
  #kept = 0
  /** What is lower need not be looked at. */
  #least: number

  constructor(wanted: number, order: Order) {
    this.#heap = new Uint32Array(wanted)
    this.#order = order
    this.#least = wanted === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  }

  offer(doc: number, key: number) {
    if (key >= this.#least) this.#consider(doc, key)
  }

  /** Those that are kept. It gives them once: nothing can be offered afterwards. */
  inOrder(): Uint32Array {
    const heap = this.#heap.subarray(0, this.#kept)
    // Taking the worst away one by one leaves them in order.
    for (let size = heap.length - 1; size > 0; size -= 1) {
      const last = heap[size]!
      heap[size] = heap[0]!
      sink(heap, size, last, this.#order)
    }
    return heap
  }

  #consider(doc: number, key: number) {
    const heap = this.#heap
    const { keys } = this.#order
    keys[doc] = key
    if (this.#kept < heap.length) {
      rise(heap, this.#kept, doc, this.#order)
      this.#kept += 1
    } else if (heap.length > 0 && before(doc, heap[0]!, this.#order))
      sink(heap, heap.length, doc, this.#order)
    if (this.#kept === heap.length && heap.length > 0) this.#least = keys[heap[0]!]!
  }
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
