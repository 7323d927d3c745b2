/** One line of the paper’s plain text that is not blank. */
export interface Line {
  /** Its number in the file. */
  number: number;
  /** Its cells, where tabs divide it; otherwise the whole line. */
  cells: string[];
  text: string;
  /** Offsets in the whole text. */
  from: number;
  to: number;
  /** Whether a blank line is before it. */
  apart: boolean;
}

/** The paper’s text, folded, with its lines. */
export interface SourceText {
  /** Name of the file, for messages. */
  file: string;
  text: string;
  /** The same text, letter for letter, with typographic double quotation marks as they are: they distinguish opening from closing. */
  directed: string;
  lines: Line[];
}

/** Reads a paper’s plain text: paragraphs and table rows are lines, tabs divide a row’s cells. */
export function readSource(file: string, raw: string): SourceText {
  const source: SourceText = { file, text: '', directed: '', lines: [] };
  let apart = true;
  for (const [index, rawLine] of raw.split(/\r?\n/).entries()) {
    const text = fold(rawLine);
    if (text === '') apart = true;
    else {
      const from = source.text.length;
      const cells = rawLine.replace(/\s+$/, '').split('\t').map(fold);
      source.lines.push({ number: index + 1, cells, text, from, to: from + text.length, apart });
      source.text += `${text} `;
      source.directed += `${unmarked(rawLine)} `;
      apart = false;
    }
  }
  return source;
}

/**
 * A text as verification compares it: typographic and straight quotation marks are one, any white space is one blank,
 * and `*emphasis*` is gone. Dashes, capitals, hyphens and misprints stay.
 */
export function fold(text: string): string {
  return unmarked(text).replace(/[“”„‟]/g, '"');
}

/** Number of the line that holds an offset. */
export function lineAt(source: SourceText, offset: number): number {
  return source.lines.find((line) => offset <= line.to)?.number ?? 1;
}

const unmarked = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/(\*+)([^*\n]+)\1/g, '$2')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
