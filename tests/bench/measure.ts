import type { Source } from '../../src/features/query/index.ts';
import type { Answer, Asking, Candidate, Loaded } from './candidate.ts';
import { questions } from './questions.ts';
import { scanner } from './scan.ts';

/** What came of one candidate over one number of entries. */
export interface Measured {
  name: string;
  /** Milliseconds until the first question can be asked. */
  build: number;
  /** How many questions it has a way to ask, how many of them it answers as the scan does, with how many counts right. */
  put: number;
  exact: number;
  counted: number;
  /** How many times each question was timed. */
  rounds: number;
  /** Milliseconds, of all questions that it has a way to ask. */
  middle: number;
  late: number;
  /** Its index in its own format. */
  index: string;
}

interface Runner extends Measured {
  loaded: Loaded;
  askings: (Asking | undefined)[];
  times: number[];
  spent: number;
}

/**
 * Asks every candidate every question, in turns, until the time is up. The first answers are compared, and their times kept
 * only for a candidate so slow that it is asked no further.
 */
export async function measure(
  source: Source,
  candidates: [name: string, candidate: Candidate][],
  at: string,
  budget: number,
): Promise<Measured[]> {
  const runners: Runner[] = [];
  for (const [name, candidate] of candidates) runners.push(await made(name, candidate, source, at));
  await compare(runners, source);
  for (const runner of runners) warmed(runner, budget / 5);
  const begun = performance.now();
  for (let round = 0; round < 20 && (round < 2 || performance.now() - begun < budget); round += 1) {
    // One that is slow gives its later turns to the others.
    const going = runners.filter(({ spent }) => spent < budget / 5);
    for (const runner of going) runner.rounds += 1;
    for (const at of questions.keys())
      for (const turn of going.keys()) {
        const runner = going[(turn + at + round) % going.length];
        const asking = runner?.askings[at];
        if (runner && asking) await time(runner, asking);
      }
  }
  return Promise.all(runners.map(finished));
}

async function made(name: string, candidate: Candidate, source: Source, at: string): Promise<Runner> {
  const begun = performance.now();
  const loaded = await candidate.load(source, at);
  const build = performance.now() - begun;
  const askings = questions.map((asked) => loaded.ask(asked));
  const put = askings.filter(Boolean).length;
  const none = { exact: 0, counted: 0, rounds: 0, middle: NaN, late: NaN, index: '', spent: 0 };
  return { ...none, name, build, put, loaded, askings, times: [] };
}

/** Forgets what the first asking took, unless there will be no other. */
function warmed(runner: Runner, share: number): void {
  runner.rounds = runner.spent < share ? 0 : 1;
  if (runner.rounds === 0) Object.assign(runner, { times: [], spent: 0 });
}

/** Asks, waiting only for what is a promise. */
async function time(runner: Runner, { run }: Asking): Promise<unknown> {
  const begun = performance.now();
  const given = run();
  const found: unknown = given instanceof Promise ? await given : given;
  const took = performance.now() - begun;
  runner.times.push(took);
  runner.spent += took;
  return found;
}

async function compare(runners: Runner[], source: Source): Promise<void> {
  const scan = scanner(source);
  for (const [at, asked] of questions.entries()) {
    const right = scan(asked);
    for (const runner of runners) {
      const asking = runner.askings[at];
      if (!asking) continue;
      const answer = asking.read(await time(runner, asking));
      if (!sameEntries(answer.ids, right.ids)) continue;
      runner.exact += 1;
      if (answer.counts && sameCounts(answer.counts, right.counts)) runner.counted += 1;
    }
  }
}

function sameEntries(ids: string[], right: string[]): boolean {
  const found = new Set(ids);
  return ids.length === right.length && right.every((id) => found.has(id));
}

/** A value that is not counted counts as none. */
function sameCounts(counts: NonNullable<Answer['counts']>, right: NonNullable<Answer['counts']>): boolean {
  return Object.entries(right).every(([facet, values]) =>
    Object.entries(values).every(([value, count]) => (counts[facet]?.[value] ?? 0) === count),
  );
}

async function finished({ loaded, askings: _, times, spent: __, ...runner }: Runner): Promise<Measured> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
  return { ...runner, middle: at(0.5), late: at(0.95), index: (await loaded.index?.()) ?? '' };
}
