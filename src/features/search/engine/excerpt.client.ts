/** A stretch of an excerpt, found or not. */
export interface Run {
  text: string;
  found: boolean;
}

const length = 36;

/**
 * The stretch of a text that holds most of the words found, as plain runs: nothing here is ever read as HTML.
 * @param text the record’s text, its words parted by white space
 * @param found places of the words found
 * @param shown what the text begins with and a reader has seen already
 */
export function excerpt(text: string, found: ReadonlySet<number>, shown = ''): Run[] {
  const words = split(text);
  const seen = shown ? split(shown).length : 0;
  // The dot that parts it from what follows has nothing left to part.
  const first = words[seen] === '·' ? seen + 1 : seen;
  const left = new Set([...found].filter((at) => at >= first));
  const start = bestStart(first, words.length, left);
  const end = Math.min(words.length, start + length);
  return [
    ...(start > first ? [{ text: '… ', found: false }] : []),
    ...runs(words, start, end, left),
    ...(end < words.length ? [{ text: ' …', found: false }] : []),
  ];
}

/** A whole title as runs. */
export function wholeTitle(text: string, found: ReadonlySet<number>): Run[] {
  const words = split(text);
  return runs(words, 0, words.length, found);
}

const split = (text: string) => text.trim().split(/\s+/);

/** Words one after the other; the punctuation round a word found is not part of it. */
function runs(words: readonly string[], start: number, end: number, found: ReadonlySet<number>): Run[] {
  const made: Run[] = [];
  for (let at = start; at < end; at += 1) {
    const gap = at > start ? ' ' : '';
    const [before, core, after] = peel(words[at] ?? '');
    if (found.has(at)) {
      add(made, gap + before, before === '' && made.at(-1)?.found === true);
      add(made, core, true);
      add(made, after, false);
    } else add(made, gap + (words[at] ?? ''), false);
  }
  return made;
}

/** Where to start, so that most words found are seen, with a few words before the first of them. */
function bestStart(first: number, count: number, found: ReadonlySet<number>): number {
  const places = [...found].sort((a, b) => a - b);
  let best = { start: first, seen: 0 };
  for (const place of places) {
    const start = Math.max(first, Math.min(place - 8, count - length));
    const seen = places.filter((other) => other >= start && other < start + length).length;
    if (seen > best.seen) best = { start, seen };
  }
  return best.start < first + 4 ? first : best.start;
}

function add(runs: Run[], text: string, found: boolean): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.found === found) last.text += text;
  else runs.push({ text, found });
}

/** A word and the punctuation around it. */
function peel(word: string): [string, string, string] {
  const parts = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word);
  return [parts?.[1] ?? '', parts?.[2] ?? word, parts?.[3] ?? ''];
}
