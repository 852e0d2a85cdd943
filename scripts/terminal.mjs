// What the commands show on the terminal.

const start = performance.now()

/** A line with the seconds since the command began. */
export function say(message) {
  process.stdout.write(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${message}\n`)
}

/** Ends the command with a message for the person who gave it. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

/** Does something long: says what, gives a sign of life every few seconds, and says how long it took. */
export async function step(name, work) {
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  say(`${name} …`)
  const alive = setInterval(() => say(`${name}: ${seconds()} s so far`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(alive)
  }
}
