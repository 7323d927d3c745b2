import { answerBlock } from './answer-json.ts';
import { type AnswerRow, tableRows } from './answer-rows.ts';
import { type Known, type ReadCodes, themeOf } from './read-codes.ts';

/** What a chatbot’s answer holds; nothing of it is passed over in silence. */
export interface ReadAnswer extends ReadCodes {
  /** The quotations in the prompt that it has no codes for. */
  missing: string[];
  /** Those that it has codes for and the prompt does not have. */
  unasked: string[];
  /** Those that it speaks of more than once; their themes are put together. */
  repeated: string[];
  /** Lines that hold no codes: what was said around them. */
  aside: { line: number; text: string }[];
}

/**
 * Reads a chatbot’s answer to a prompt sheet: lines of an id and its themes, as CSV, a Markdown table, a list or JSON, with or
 * without fences and prose around them.
 */
export function readAnswer(text: string, known: Known, asked: readonly string[]): ReadAnswer {
  const read: ReadAnswer = {
    codes: new Map(),
    notes: new Map(),
    misfits: [],
    unread: [],
    missing: [],
    unasked: [],
    repeated: [],
    aside: [],
  };
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2010\u2011]/g, '-')
    .split('\n');
  const block = answerBlock(lines);
  const outside = lines.map((line, at) => (block && at >= block.from && at <= block.to ? '' : line));
  const { rows, aside } = tableRows(outside, known);
  read.aside = aside;
  for (const row of [...(block?.rows ?? []), ...rows].sort((a, b) => a.line - b.line))
    addRow(row, known, read);
  read.misfits.sort((a, b) => a.line - b.line);
  read.missing = asked.filter((id) => !read.codes.has(id));
  read.unasked = [...read.codes.keys()].filter((id) => !asked.includes(id));
  return read;
}

function addRow({ line, id, themes, note }: AnswerRow, known: Known, read: ReadAnswer): void {
  if (!known.quotes.has(id)) {
    read.misfits.push({ line, text: id, why: 'no quotation has this id' });
    return;
  }
  const understood = themes.flatMap((name) => themeOf(name, known) ?? []);
  const strange = themes.filter((name) => !themeOf(name, known));
  for (const name of strange) read.misfits.push({ line, text: name, why: 'no theme has this name' });
  if (note) read.notes.set(id, [...new Set([read.notes.get(id) ?? [], note].flat())].join('\n'));
  // Where nothing was understood, that the quotation carries no theme would be our invention.
  if (understood.length === 0 && strange.length > 0) return;
  const before = read.codes.get(id);
  if (before && !read.repeated.includes(id)) read.repeated.push(id);
  read.codes.set(id, [...new Set([...(before ?? []), ...understood])]);
}
