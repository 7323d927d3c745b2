import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CitationRun } from '../../book/schema/citation.ts';

/** Formatting is slow, the same things come again, and from one build to the next nearly all of them do. */
export class KeptRuns {
  readonly #made = new Map<string, CitationRun[]>();
  readonly #asked = new Set<string>();
  readonly #most: number;
  #isNew = false;

  /** @param most so many are kept: all of a large book would fill the memory */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of this before, or is made now. */
  get(key: unknown, make: () => CitationRun[]): CitationRun[] {
    const name = createHash('sha256').update(JSON.stringify(key)).digest('base64url').slice(0, 22);
    const known = this.#made.get(name);
    const runs = known ?? make();
    this.#asked.add(name);
    if (known) return runs;
    this.#isNew = true;
    this.#made.set(name, runs);
    const [oldest] = this.#made.keys();
    if (this.#made.size > this.#most && oldest !== undefined) this.#made.delete(oldest);
    return runs;
  }

  /**
   * Begins with what an earlier build left in a file, and leaves there what this one used.
   * @returns what writes the file, if there is anything new
   */
  keepIn(file: string): () => void {
    for (const [name, runs] of entriesIn(file)) this.#made.set(name, runs);
    return () => {
      if (!this.#isNew) return;
      const entries = [...this.#made].filter(([name]) => this.#asked.has(name));
      mkdirSync(dirname(file), { recursive: true });
      // Written aside first: a build that is stopped must leave no half of it.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(entries));
      renameSync(`${file}.${process.pid}`, file);
    };
  }
}

function entriesIn(file: string): [string, CitationRun[]][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, CitationRun[]][];
  } catch {
    return [];
  }
}
