import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsed } from '../../../src/lib/json.ts';

/** Names of scripts and styles have a sum of what is in them, which says nothing of the page. */
const sums = /\.[\w-]{8}(?=\.(?:css|js|woff2)\b)/g;

/** The pages that a check has passed, so that what has not changed since is not checked again. */
export class Passed {
  readonly #file: string;
  readonly #by: string;
  readonly #before: ReadonlySet<unknown>;
  readonly #now = new Set<string>();

  /** @param name of the check and of what it looks at @param by all that decides what the check finds, but for the page */
  constructor(name: string, by: unknown) {
    this.#file = join(import.meta.dirname, `../../../.build/cache/passed/${name}.json`);
    this.#by = digest(JSON.stringify(by));
    this.#before = new Set(this.#read());
  }

  has(page: string): boolean {
    const found = this.#before.has(digest(page.replace(sums, '')));
    if (found) this.add(page);
    return found;
  }

  add(page: string): void {
    this.#now.add(digest(page.replace(sums, '')));
  }

  /** Keeps what has passed this time; pages that are no more are forgotten. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ by: this.#by, pages: [...this.#now] }));
  }

  #read(): unknown[] {
    try {
      const kept = parsed(readFileSync(this.#file, 'utf8')) as { by?: unknown; pages?: unknown } | undefined;
      return kept?.by === this.#by && Array.isArray(kept.pages) ? (kept.pages as unknown[]) : [];
    } catch {
      return [];
    }
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
