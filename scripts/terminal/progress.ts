import { Presets, SingleBar } from 'cli-progress'

/**
 * A progress bar on the terminal; nothing where there is no terminal, so that logs stay readable.
 *
 * @param what the work, in a word or two: *checking*.
 */
export function progressBar(what: string) {
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, noTTYOutput: false },
    Presets.shades_classic,
  )
  return {
    show(done: number, total: number) {
      if (!process.stdout.isTTY) return
      if (!bar.isActive) bar.start(total, done)
      bar.setTotal(total)
      bar.update(done)
    },
    end() {
      bar.stop()
    },
  }
}

/** A bar for each thing that is done, one after the other. */
export function progressOneByOne() {
  let doing = ''
  let bar = progressBar('')
  return {
    show(what: string, done: number, total: number) {
      if (what !== doing) {
        bar.end()
        bar = progressBar(what)
        doing = what
      }
      bar.show(done, total)
    },
    end() {
      bar.end()
    },
  }
}
