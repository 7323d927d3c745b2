/**
 * Shows what is going on: in a terminal one line that moves, elsewhere plain lines, so that nothing is silent for more
 * than ten seconds. Several jobs may run side by side.
 *
 * @typedef {object} Job
 * @property {(status: string) => void} status how far it has come, in a few words
 * @property {(line: string) => void} end takes it off the display and prints its last line
 */

/** Milliseconds: a moving line is redrawn this often, and a plain one printed after that long without any other. */
const redraw = 250;
const silence = 8_000;

/** @type {Map<object, { name: string, status: string, begun: number }>} */
const running = new Map();
/** @type {NodeJS.Timeout | undefined} */
let timer;
let lastPrinted = 0;

/**
 * Begins to show a job.
 *
 * @param {string} name
 * @returns {Job}
 */
export function showJob(name) {
  const key = {};
  running.set(key, { name, status: '', begun: performance.now() });
  timer ??= setInterval(tick, redraw).unref();
  lastPrinted ||= performance.now();
  return {
    status(status) {
      const job = running.get(key);
      if (job) job.status = status;
    },
    end(line) {
      running.delete(key);
      if (running.size === 0) {
        clearInterval(timer);
        timer = undefined;
      }
      printLine(line);
    },
  };
}

/**
 * Prints a line that stays, above the moving one.
 *
 * @param {string} line
 */
export function printLine(line) {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (line) console.log(line);
  lastPrinted = performance.now();
}

function tick() {
  const parts = [...running.values()].map(
    ({ name, status, begun }) => `${name}: ${status ? `${status}, ` : ''}${seconds(begun)} s`,
  );
  if (process.stdout.isTTY) {
    const width = process.stdout.columns || 80;
    process.stdout.write(`\r\x1b[K${parts.join(' · ').slice(0, width - 1)}`);
  } else if (performance.now() - lastPrinted > silence) printLine(`  … ${parts.join(' · ')}`);
}

/** @param {number} begun */
function seconds(begun) {
  return Math.round((performance.now() - begun) / 1000);
}
