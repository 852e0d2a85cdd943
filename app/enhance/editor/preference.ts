const key = 'leerplein-schrijven'
const plain = 'platte-tekst'

/** Whether somebody chose plain text the last time, on this device. */
export function prefersPlain(): boolean {
  try {
    return localStorage.getItem(key) === plain
  } catch {
    return false
  }
}

export function preferPlain(isPlain: boolean): void {
  try {
    if (isPlain) localStorage.setItem(key, plain)
    else localStorage.removeItem(key)
  } catch {
    // The device keeps nothing; next time there are buttons again.
  }
}
