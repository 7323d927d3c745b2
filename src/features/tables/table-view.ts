import type { Column, Table, Value } from '../../book/schema/evidence/table.ts';
import { printed } from '../../book/figures/values.ts';

/** How a column's values are set: numbers end on one line, marks are in the middle, words begin on one line. */
export type Setting = 'number' | 'mark' | 'words';

export function settingOf({ type }: Pick<Column, 'type'>): Setting {
  return ({ number: 'number', percent: 'number', mark: 'mark', list: 'words', text: 'words' } as const)[type];
}

/** The unit that all columns share; undefined where they differ or have none. */
export function sharedUnit({ columns }: Pick<Table, 'columns'>): string | undefined {
  const units = new Set(columns.map(({ unit }) => unit));
  return units.size === 1 ? columns[0]?.unit : undefined;
}

/**
 * The values of a column as printed, each followed by blanks as wide as the digits it has fewer than the longest: set
 * to end on one line, all have their decimal points one below the other.
 */
export function alignedValues({ columns, rows }: Pick<Table, 'columns' | 'rows'>, column: Column): string[] {
  const texts = rows.map(({ values }) => printed(values[columns.indexOf(column)] ?? null, column));
  if (settingOf(column) !== 'number') return texts;
  const longest = Math.max(...texts.map((text) => decimalsOf(text).length));
  return texts.map((text) => text + missing(longest, decimalsOf(text).length, text));
}

/** What a value is sorted by: a number, or for a mark whether it is there; `null` where no number is printed. */
export function sortValue(value: Value, column: Column): number | null {
  if (column.type === 'mark') return value === null ? 0 : 1;
  return typeof value === 'number' ? value : null;
}

const decimalsOf = (text: string) => text.split('.')[1] ?? '';

function missing(longest: number, decimals: number, text: string): string {
  // A mark of what is missing is where the numbers end.
  if (!/\d/.test(text) || longest === decimals) return '';
  const point = decimals === 0 ? punctuationSpace : '';
  return point + figureSpace.repeat(longest - decimals);
}

const figureSpace = '\u2007';
const punctuationSpace = '\u2008';
