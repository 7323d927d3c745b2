import { counted } from '../book/words/words.ts';
import type { Fault } from '../lib/fault.ts';

/**
 * All faults as text for a terminal: those of one file together, in the order of its lines.
 * @param colour whether the terminal shows colours
 */
export function report(faults: readonly Fault[], colour = false): string {
  const ordered = [...faults].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en', { numeric: true }) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const files = [...new Set(ordered.map((fault) => fault.file))];
  const groups = files.map((file) =>
    ordered
      .filter((fault) => fault.file === file)
      .map((fault) => line(fault, colour))
      .join('\n'),
  );
  return [...groups, summary(faults)].join('\n\n');
}

/** One fault in one line: where, which, found, expected, remedy, and where it is explained. */
export function line({ id, file, line, found, expected, remedy }: Fault, colour = false): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const explained = paint(2, `(content/README.md#${id})`);
  const said = `found ${clipped(found)}, expected ${clipped(expected)}; ${clipped(remedy)}`;
  return `${paint(36, visible(place))}  ${paint(31, id)}  ${visible(said)} ${explained}`;
}

/** What an author wrote, so long that it would hide the rest of the message. */
const clipped = (text: string) => (text.length > 400 ? `${text.slice(0, 400)} …` : text);

/** A terminal obeys control characters; a message shows them. */
const visible = (text: string) =>
  text.replace(/[\0-\x1f\x7f-\x9f]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** “3 faults in 2 files.” */
export function summary(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  return `${counted(faults.length, 'fault')} in ${counted(files, 'file')}.`;
}
