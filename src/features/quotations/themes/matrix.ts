import type { Book } from '../../../book/schema/book.ts';
import { addresses } from '../../../book/addresses.ts';
import { onceFor } from '../../../lib/once.ts';
import { countedThemes } from '../../../book/scale.ts';
import { counted, inSentence } from '../../../book/words/words.ts';

/** Quotations counted in two directions at once; every count leads to the quotations that it counts. */
export interface Matrix {
  columns: MatrixHead[];
  rows: MatrixRow[];
  /** A last row with all of each column’s quotations, where these are not in the table already. */
  foot?: MatrixRow;
}

export interface MatrixHead {
  id: string;
  name: string;
  address: string;
}

export interface MatrixRow {
  head: MatrixHead;
  cells: MatrixCell[];
}

export interface MatrixCell {
  count: number;
  /** The count as it is read aloud: “7 quotations about Trust and Rules”. */
  says: string;
  address: string;
  /** Out of five, how dark the cell is; totals, which would put everything else in the shade, have none. */
  shade: number | 'total';
}

/** How many quotations carry both of two themes; on the diagonal, how many carry the one. */
export function themeMatrix(book: Book): Matrix {
  const heads = themeHeads(book);
  const count = (row: MatrixHead, column: MatrixHead): MatrixCell => {
    const themes = row === column ? [row] : [row, column];
    const ids = themes.map(({ id }) => id);
    const found = together(book).get(pair(row.id, column.id)) ?? 0;
    return {
      count: found,
      says: `${counted(found)} about ${themes.map(({ name }) => name).join(' and ')}`,
      address: addresses.chosen({ themes: ids }),
      shade: row === column ? 'total' : 0,
    };
  };
  return shaded({
    columns: heads,
    rows: heads.map((row) => ({ head: row, cells: heads.map((column) => count(row, column)) })),
  });
}

/** How many quotations on each theme each role has; those that the paper gives to no role are not in it. */
export function voiceMatrix(book: Book): Matrix {
  const voices = book.speakers.map(({ id, plural }) => ({ id, name: plural, address: addresses.voice(id) }));
  const counts = (themes: MatrixHead[], shade: MatrixCell['shade']) =>
    voices.map(({ id, name }): MatrixCell => {
      const found = spoken(book).get(pair(id, themes[0]?.id ?? '')) ?? 0;
      const about = themes.map((theme) => ` about ${theme.name}`).join('');
      return {
        count: found,
        says: `${counted(found)}${about} from ${inSentence(name)}`,
        address: addresses.chosen({ themes: themes.map((theme) => theme.id), role: id }),
        shade,
      };
    });
  return shaded({
    columns: voices,
    rows: themeHeads(book).map((theme) => ({ head: theme, cells: counts([theme], 0) })),
    foot: {
      head: { id: 'all', name: 'On any theme', address: addresses.voices },
      cells: counts([], 'total'),
    },
  });
}

/** How many quotations carry both of two themes, either way round, and with itself how many carry the one. */
const together = onceFor(({ quotes }: Book) =>
  tally(quotes.flatMap(({ themes }) => themes.flatMap((one) => themes.map((other) => pair(one, other))))),
);

/** How many quotations of a role carry a theme, and with no theme how many it has. */
const spoken = onceFor(({ quotes }: Book) =>
  tally(
    quotes.flatMap(({ speaker, themes }) =>
      speaker ? ['', ...themes].map((theme) => pair(speaker, theme)) : [],
    ),
  ),
);

const pair = (one: string, other: string) => `${one} ${other}`;

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const themeHeads = (book: Book): MatrixHead[] =>
  countedThemes(book).map(({ id, name }) => ({ id, name, address: addresses.theme(id) }));

/** Shades in five steps of equal width, the darkest for the largest count. */
function shaded(matrix: Matrix): Matrix {
  const cells = matrix.rows.flatMap((row) => row.cells).filter(({ shade }) => shade !== 'total');
  const most = cells.reduce((highest, { count }) => Math.max(highest, count), 1);
  for (const cell of cells) cell.shade = Math.ceil((cell.count / most) * 5);
  return matrix;
}
