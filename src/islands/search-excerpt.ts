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
 */
export function excerpt(text: string, found: ReadonlySet<number>): Run[] {
  const words = text.trim().split(/\s+/);
  const start = bestStart(words.length, found);
  const end = Math.min(words.length, start + length);
  const runs: Run[] = start > 0 ? [{ text: '… ', found: false }] : [];
  for (let at = start; at < end; at += 1) {
    const [before, core, after] = peel(words[at] ?? '');
    const gap = at > start ? ' ' : '';
    if (!found.has(at)) add(runs, gap + (words[at] ?? ''), false);
    else {
      add(runs, gap + before, gap !== '' && before === '' && runs.at(-1)?.found === true);
      add(runs, core, true);
      add(runs, after, false);
    }
  }
  if (end < words.length) add(runs, ' …', false);
  return runs;
}

/** Where to start, so that most words found are seen, with a few words before the first of them. */
function bestStart(count: number, found: ReadonlySet<number>): number {
  const places = [...found].sort((a, b) => a - b);
  let best = { start: 0, seen: 0 };
  for (const place of places) {
    const start = Math.max(0, Math.min(place - 8, count - length));
    const seen = places.filter((other) => other >= start && other < start + length).length;
    if (seen > best.seen) best = { start, seen };
  }
  return best.start < 4 ? 0 : best.start;
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
