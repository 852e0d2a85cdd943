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
