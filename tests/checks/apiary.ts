import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What is changed in a copy of the miniature book: a file’s new text, words in it to replace, or null to take it out. */
export type Change = Record<string, string | Record<string, string> | null>;

/** A way of saving a file’s text. */
export type Saving = keyof typeof savings;

/** One example of a fault, as the files in `cases/` tell it. */
export interface Case {
  name: string;
  change?: Change;
  /** Files that are then saved as no editor of today saves them. */
  saved?: Record<string, Saving>;
  /** For verification: what is changed in the paper’s text. */
  paper?: Record<string, string>;
  /** The messages in full, but for the reference to the README that ends each. */
  faults: string;
}

/*
 * Files are copied and written at once, without handing each step to another thread: hundreds of copies of a small
 * folder are made, and most of their time would go into waiting for turns.
 */

/** Makes a copy of the miniature book with a change, hands it to a test, and takes it away again. */
export async function withApiary<T>(
  change: Change,
  test: (folder: string) => Promise<T>,
  saved: Record<string, Saving> = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'apiary-'));
  try {
    cpSync(apiary, folder, { recursive: true });
    for (const [path, to] of Object.entries(change)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (to === null) rmSync(file, { recursive: true });
      else writeFileSync(file, grown(typeof to === 'string' ? to : replaced(readFileSync(file, 'utf8'), to)));
    }
    for (const [path, saving] of Object.entries(saved)) {
      const file = join(folder, path);
      writeFileSync(file, savings[saving](readFileSync(file, 'utf8')));
    }
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the paper’s text with some words replaced to `paper.txt` somewhere, for as long as a test needs it. */
export async function withPaper<T>(
  changes: Record<string, string>,
  test: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.txt');
    writeFileSync(file, replaced(readFileSync(`${apiary}-paper.txt`, 'utf8'), changes));
    return await test(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The examples in one file of `cases/`. */
export async function casesIn(name: string): Promise<Case[]> {
  return parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8'), {
    merge: true,
  }) as Case[];
}

const savings = {
  'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without a mark': (text: string) => Buffer.from(text, 'utf16le'),
  'Latin-1': (text: string) => Buffer.from(text, 'latin1'),
  'with a byte-order mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'with CRLF': (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'with CR': (text: string) => Buffer.from(text.replaceAll('\n', '\r')),
} as const;

const apiary = join(import.meta.dirname, '../fixtures/apiary');

/** Writes out what is too long for an example: `«ab×3»` is `ababab`. */
const grown = (text: string) =>
  text.replace(/«([^«»]+)×(\d+)»/g, (_all, word: string, times: string) => word.repeat(Number(times)));

function replaced(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The fixture does not have “${from}”.`);
    return changed.replace(from, () => to);
  }, text);
}
