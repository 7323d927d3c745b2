import { add, type Bits, noBits } from './bits.ts';
import { lower, type Word, wordsOf } from '../../../lib/words/fold.ts';
import { american, british } from '../../../lib/words/spelling.ts';
import { isLike } from './wildcard.ts';

/** Which words may be at one place of a phrase, by their numbers; undefined where any word may. */
export type Slot = ReadonlySet<number> | undefined;

/** Where something was found in a text: numbers of its first and last word. */
export type Span = readonly [first: number, last: number];

/** The words of one text an entry: which entries have a word, and in which order an entry has its words. */
export class TextIndex {
  /** For each word’s number, how it is spelled in the texts, in lower case. Number 0 is no word. */
  readonly spellings: string[][] = [[]];
  /** For each word’s number, the entries that have it. */
  readonly entries: number[][] = [[]];
  /** For each entry, its words’ numbers in their order. */
  private readonly lines: number[][];
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly keys = [''];
  /** The same as British English spells them, worked out when a star first asks. */
  private readonly britishKeys: string[] = [];

  /** What the texts are called where words in them are spoken of; empty for the texts themselves. */
  readonly name: string;

  constructor(texts: readonly string[], name = '') {
    this.name = name;
    const seen = new Map<string, number>();
    this.lines = texts.map((text, entry) =>
      wordsOf(text).map((word) => {
        const number = seen.get(word.typed) ?? this.enter(word);
        seen.set(word.typed, number);
        const entries = this.entries[number];
        if (number && entries && entries.at(-1) !== entry) entries.push(entry);
        return number;
      }),
    );
  }

  /** The words that a pattern of a query matches: itself in either spelling, or whatever its stars allow. */
  find(pattern: string): Slot {
    if (pattern === '*') return undefined;
    if (!pattern.includes('*')) return this.exactly(american(pattern));
    const pieces = pattern.split('*');
    const found = new Set<number>();
    this.keys.forEach((key, number) => {
      if (number && (isLike(key, pieces) || isLike(this.inBritain(number, key), pieces))) found.add(number);
    });
    return found;
  }

  /** The entries that have one of these words, out of `size`. */
  having(slot: ReadonlySet<number>, size: number): Bits {
    const bits = noBits(size);
    for (const number of slot) add(bits, this.entries[number] ?? []);
    return bits;
  }

  /** Every place in an entry where these words follow each other. */
  spans(entry: number, slots: readonly Slot[]): Span[] {
    const line = this.lines[entry] ?? [];
    const spans: Span[] = [];
    // A slot that only one word fits is looked for first: the engine does that many times faster than we could.
    const lead = slots.findIndex((slot) => slot?.size === 1);
    const [sought] = slots[lead] ?? [];
    const next = (from: number) => (sought === undefined ? from : line.indexOf(sought, from + lead) - lead);
    const end = line.length - slots.length;
    for (let first = next(0); first >= 0 && first <= end; first = next(first + 1))
      if (slots.every((slot, at) => fits(line[first + at] ?? 0, slot)))
        spans.push([first, first + slots.length - 1]);
    return spans;
  }

  /** Whether these words follow each other anywhere. */
  has([first, ...others]: readonly Slot[]): boolean {
    const entries = [...(first ?? [])].flatMap((number) => this.entries[number] ?? []);
    return entries.some((entry) => this.spans(entry, [first, ...others]).length > 0);
  }

  private enter({ typed, plain }: Word): number {
    const key = american(plain);
    const number = this.numbers.get(key) ?? this.keys.length;
    if (number === this.keys.length) {
      this.numbers.set(key, number);
      this.keys.push(key);
      this.spellings.push([]);
      this.entries.push([]);
    }
    const spellings = this.spellings[number];
    if (number && !spellings?.includes(lower(typed))) spellings?.push(lower(typed));
    return number;
  }

  private inBritain(number: number, key: string): string {
    return (this.britishKeys[number] ??= british(key));
  }

  private exactly(key: string): Slot {
    const number = this.numbers.get(key);
    return new Set(number ? [number] : []);
  }
}

function fits(number: number, slot: Slot): boolean {
  return slot ? slot.has(number) : number > 0;
}
