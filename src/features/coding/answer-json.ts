import { type AnswerRow, bare } from './answer-rows.ts';
import { isRecord, parsed } from '../../lib/json.ts';

/** The lines of an answer that are JSON, counted from 0, and the rows in them. */
interface AnswerBlock {
  from: number;
  to: number;
  rows: AnswerRow[];
}

/** The JSON in an answer: a value over several lines, or one in each line; nothing where there is none with codes. */
export function answerBlock(lines: readonly string[]): AnswerBlock | undefined {
  const starts = (line: string) => /^\s*[[{]/.test(line);
  const ends = (line: string) => /[\]}]\s*,?\s*$/.test(line);
  const [from, to] = [lines.findIndex(starts), lines.findLastIndex(ends)];
  if (from < 0 || to < from) return undefined;
  const block = lines.slice(from, to + 1);
  const whole = jsonIn(block.join('\n'));
  const rows =
    whole === undefined
      ? block.flatMap((line, at) => rowsIn(jsonIn(line), [line], from + at))
      : rowsIn(whole, block, from);
  if (rows.length === 0) return undefined;
  // Lines between that are not JSON are read as any others are.
  const isEvery = whole !== undefined || block.every((line) => !line.trim() || jsonIn(line) !== undefined);
  return isEvery ? { from, to, rows } : undefined;
}

function rowsIn(value: unknown, lines: readonly string[], from: number): AnswerRow[] {
  const lineOf = (id: string) =>
    from +
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.includes(JSON.stringify(id))),
    );
  if (Array.isArray(value)) return value.flatMap((one) => rowsIn(one, lines, from));
  if (!isRecord(value)) return [];
  const entries = Object.entries(value);
  const field = (name: RegExp) => entries.find(([key]) => name.test(key))?.[1];
  const id = field(/^(id|quote|quotation)[ _-]?(id)?$/i);
  if (typeof id === 'string') {
    const note = field(/^(notes?|reasons?|argument|why|rationale|explanation|justification)$/i);
    return [
      {
        line: lineOf(id),
        id: bare(id).toLowerCase(),
        themes: namesIn(field(/^(themes?|codes?)$/i)),
        note: typeof note === 'string' ? note : '',
      },
    ];
  }
  return entries.flatMap(([key, one]) =>
    (Array.isArray(one) && one.every((part) => typeof part === 'string')) || typeof one === 'string'
      ? [{ line: lineOf(key), id: bare(key).toLowerCase(), themes: namesIn(one), note: '' }]
      : rowsIn(one, lines, from),
  );
}

function namesIn(value: unknown): string[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts
    .flatMap((part) =>
      typeof part === 'string'
        ? part.split(';')
        : part === null || part === undefined
          ? []
          : [JSON.stringify(part)],
    )
    .map(bare)
    .filter((name) => name && !/^(none|no themes?)$/i.test(name));
}

/** A line of several may end with the comma that a list has between its parts. */
const jsonIn = (text: string) => parsed(text.trim().replace(/,$/, ''));
