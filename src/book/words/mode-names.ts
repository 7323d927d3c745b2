import type { Book } from '../schema/book.ts';

/** Spells a glyph out: the names of the modes, in the order of the axes. */
export function spellModes(
  modes: readonly string[],
  book: Pick<Book, 'axes' | 'modes' | 'mode'>,
): string | undefined {
  const names = book.axes
    .flatMap((axis) => axis.poles)
    .filter((pole) => modes.includes(pole))
    .map((pole) => book.mode(pole).name);
  return names.length > 0 ? names.join(', ') : undefined;
}
