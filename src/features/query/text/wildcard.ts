/** Whether a word begins with the first of the pieces, ends with the last, and has the others between in order. */
export function isLike(word: string, pieces: readonly string[]): boolean {
  const [first = '', ...others] = pieces;
  const last = others.pop() ?? '';
  let at = word.startsWith(first) ? first.length : Infinity;
  for (const piece of others) {
    const found = word.indexOf(piece, at);
    at = found < 0 ? Infinity : found + piece.length;
  }
  return word.length - last.length >= at && word.endsWith(last);
}
