import type { Book } from '../schema/book.ts';

/** Spells a glyph out: the names of the modes, in the order of the axes. */
export function spellModes(modes: readonly string[], book: Pick<Book, 'axes' | 'modes'>): string | undefined {
  const names = book.axes
    .flatMap((axis) => axis.poles)
    .filter((pole) => modes.includes(pole))
    .map((pole) => book.modes.find((mode) => mode.id === pole)?.name ?? pole);
  return names.length > 0 ? names.join(', ') : undefined;
}
