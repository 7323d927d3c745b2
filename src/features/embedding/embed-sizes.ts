import type { Drawing } from '../../book/schema/drawing.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import { listItems } from '../../book/figures/values.ts';
import { plainWords } from '../../book/words/words.ts';

/** In pixels of CSS. */
export interface Size {
  width: number;
  height: number;
}

/**
 * The embedding page has to set a frame’s size before anything is laid out. These are estimates from the
 * lengths of texts, on the generous side; a browser test lays every piece out and compares.
 */
export function quotationSize(quote: Quote, cited: string): Size {
  return { width: usual, height: foot(cited.length) + 112 + lines(plainWords(quote).length, 54) * 31 };
}

/** A table’s frame: its caption and heads, a line or more a row, its notes. */
export function tableSize({ title, columns, rows, notes, source }: Table): Size {
  const label = columns.length > 4 ? 14 : 24;
  const room = Math.max(10, Math.floor(44 / columns.length));
  const heads = Math.max(
    ...columns.map((column) => lines(`${column.label} ${column.unit ?? ''}`.length, room)),
  );
  const body = rows.map((row) =>
    Math.max(
      lines(row.label.length, label),
      ...row.values.map((value, index) =>
        columns[index]?.type === 'list' ? sum(listItems(value).map((item) => lines(item.length, 56))) : 1,
      ),
    ),
  );
  const below = [...notes.map(({ text }) => text), source].map((text) => lines(text.length, 66));
  return {
    width: usual,
    height:
      foot(0) +
      205 +
      lines(title.length, 66) * 24 +
      sum([...body, heads]) * 23 +
      rows.length * 15 +
      sum(below) * 26,
  };
}

/** A diagram’s frame: the drawing in its own size, and its words below. */
export function diagramSize({ svg, title, description, ours = '' }: Drawing): Size {
  const [, width = '0', height = '0'] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  const words = [title, description, ours].map((text) => lines(text.length, 66));
  return {
    width: Math.max(usual, Math.ceil(Number(width)) + 40),
    height: Math.ceil(Number(height)) + foot(0) + 190 + sum(words) * 23,
  };
}

/** A column of a course page. */
const usual = 600;

/** What is under each piece: how it is cited, and the way home. */
const foot = (length: number) => 60 + lines(length, 75) * 23;

const lines = (letters: number, line: number) => Math.ceil(letters / line);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
