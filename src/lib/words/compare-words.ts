/** A stretch of two texts: words that both have, or that one of them has alone. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** So many comparisons of words, and no more, are made of two texts: others are shown one after the other. */
const most = 4_000_000;

/** Two texts with less of their words in common than this part are another text, and are shown one after the other. */
const least = 0.4;

/**
 * What turns one text into another, word by word: a longest common subsequence. Texts that have little in common come whole,
 * the earlier before the later, since a mixture of both could not be read.
 */
export function compareWords(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const whole = gathered([...old.map(removed), ...now.map(added)]);
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last))
    last += 1;
  const [inOld, inNow] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
  if (inOld.length * inNow.length > most) return whole;
  const stretches = [
    ...old.slice(0, first).map(same),
    ...between(inOld, inNow),
    ...old.slice(old.length - last).map(same),
  ];
  const kept = stretches.filter(({ kind, text }) => kind === 'same' && text.trim()).length;
  const written = Math.max(old.length, now.length) / 2;
  return written > 0 && kept < least * written ? whole : gathered(stretches);
}

/** Words and the blanks between them, so that joined they are the text. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

const same = (text: string): Stretch => ({ kind: 'same', text });
const removed = (text: string): Stretch => ({ kind: 'removed', text });
const added = (text: string): Stretch => ({ kind: 'added', text });

function between(old: readonly string[], now: readonly string[]): Stretch[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        old[row] === now[column]
          ? 1 + (lengths[(row + 1) * width + column + 1] ?? 0)
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
  const stretches: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const [was, is] = [old[row] ?? '', now[column] ?? ''];
    if (was === is) {
      stretches.push(same(was));
      [row, column] = [row + 1, column + 1];
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      stretches.push(removed(was));
      row += 1;
    } else {
      stretches.push(added(is));
      column += 1;
    }
  }
  return [...stretches, ...old.slice(row).map(removed), ...now.slice(column).map(added)];
}

/** Neighbours of one kind as one; between two changes, a blank that both texts have is part of both. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  let [out, put] = ['', ''];
  const flush = () => {
    if (out) runs.push(removed(out));
    if (put) runs.push(added(put));
    [out, put] = ['', ''];
  };
  stretches.forEach((stretch, index) => {
    const { kind, text } = stretch;
    const isBlankWithin =
      kind === 'same' && !text.trim() && (out || put) && (stretches[index + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'removed' || isBlankWithin) out += text;
    if (kind === 'added' || isBlankWithin) put += text;
    if (kind !== 'same' || isBlankWithin) return;
    flush();
    const before = runs.at(-1);
    if (before?.kind === 'same') before.text += text;
    else runs.push({ kind, text });
  });
  flush();
  return runs;
}
