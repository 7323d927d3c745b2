import { csvRows } from '../../lib/csv-rows.ts';
import { type Known, themeOf } from './read-codes.ts';

/** A quotation’s codes as an answer gives them: an id, and names of themes, neither yet known to be right. */
export interface AnswerRow {
  line: number;
  id: string;
  themes: string[];
  note: string;
}

/** The rows of an answer’s lines, and the lines that are none. */
export function tableRows(lines: readonly string[], known: Known) {
  const rows: AnswerRow[] = [];
  const aside: { line: number; text: string }[] = [];
  let isNoted = false;
  let isFenced = false;
  lines.forEach((text, at) => {
    const line = at + 1;
    if (/^\s*(```|~~~)/.test(text)) isFenced = !isFenced;
    else if (/^[\s|:+-]*$/.test(text)) return;
    else if (isHead(text)) isNoted = noteHead.test(text);
    else {
      const row = rowOf(text, known, isNoted);
      if (row && (known.quotes.has(row.id) || isFenced || row.themes.some((name) => isTheme(name, known))))
        rows.push({ line, ...row });
      else aside.push({ line, text: text.trim() });
    }
  });
  return { rows, aside };
}

/** What an id or a theme is once marks of Markdown, quotation marks and brackets around it are gone. */
export const bare = (text: string) =>
  text
    .trim()
    .replace(/^["'“”‘’`*_[\](){}\s]+|["'“”‘’`*_[\](){}.\s]+$/gu, '')
    .trim();

/** The names of themes in a text; what is no theme’s name is there as it was written. `none` stands for none. */
function themesIn(text: string, known: Known): string[] {
  const whole = bare(text);
  if (!whole || isNone(whole)) return [];
  if (themeOf(whole, known)) return [whole];
  const splits = [/[;|\n]/, /,/, /\s(?:and|&|\+)\s/]
    .filter((mark) => mark.test(whole))
    .map((mark) => whole.split(mark).flatMap((part) => themesIn(part, known)));
  // A name may hold a comma or an “and” itself.
  return splits.find((names) => names.every((name) => isTheme(name, known))) ?? splits[0] ?? [whole];
}

const noteHead = /\b(notes?|reasons?|argument|why|rationale|explanation|justification)\b/i;
const isHead = (text: string) =>
  /^[\s|"'*_]*(quotes?|quotations?|ids?)\b.*\b(themes?|codes?)\b/i.test(text) && text.length < 200;
const isNone = (text: string) => /^(none( of these)?|no themes?|n\/a|-|–|—)$/i.test(text);
const isTheme = (name: string, known: Known) => themeOf(name, known) !== undefined;

const rowForm =
  /^["'“”‘’`*_[(\s]*([\p{L}\p{N}][\p{L}\p{N}_-]*)["'“”‘’`*_\])]*\s*(?:[,;:|\t=]|→|[-=]>|–|—|-\s)(.*)$/u;

function rowOf(text: string, known: Known, isNoted: boolean): Omit<AnswerRow, 'line'> | undefined {
  const isTable = /^\s*\|/.test(text);
  const plain = text.replace(/^\s*(?:>\s*)?(?:[-*•+]\s+|\d+[.)]\s+)?/, '').replace(/^\|\s*|\s*\|\s*$/g, '');
  const [, id = '', rest = ''] = rowForm.exec(plain) ?? [];
  if (!id) return undefined;
  if (!isNoted) return { id: id.toLowerCase(), themes: themesIn(rest.replaceAll('"', ''), known), note: '' };
  const cells = csvRows(rest, isTable ? '|' : rest.includes('\t') ? '\t' : ',').rows[0]?.cells ?? [];
  // The themes continue while every name in a cell is one: their commas may be outside quotation marks.
  const end = cells.findIndex(
    (cell, at) => at > 0 && !themesIn(cell, known).every((name) => isTheme(name, known)),
  );
  const themes = cells.slice(0, end < 0 ? cells.length : end);
  const note = end < 0 ? '' : cells.slice(end).join(', ');
  return { id: id.toLowerCase(), themes: themes.flatMap((cell) => themesIn(cell, known)), note };
}
