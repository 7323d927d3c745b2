import type { Fault } from '../../lib/fault.ts';

/**
 * A file’s bytes as text. One that is not plain UTF-8, or holds characters that no page, book or feed may hold, has a
 * fault and no text: whatever a parser would say of it leads astray.
 * @param file the path that messages show
 */
export function decode(file: string, bytes: Buffer): { text: string; faults: Fault[] } {
  const fault = encodingFault(file, bytes);
  return fault ? { text: '', faults: [fault] } : { text: bytes.toString('utf8'), faults: [] };
}

function encodingFault(file: string, bytes: Buffer): Fault | undefined {
  const mark = marks.find(({ start }) => bytes.subarray(0, start.length).equals(start));
  if (mark) return fault(file, 1, mark.found, 'UTF-8 without a byte-order mark');
  const text = bytes.toString('utf8');
  // What is not UTF-8 comes back as other bytes than it was.
  if (!bytes.equals(Buffer.from(text, 'utf8'))) {
    const line = lineOf(text, text.indexOf('\ufffd'));
    return fault(file, line, 'bytes that are not UTF-8', 'UTF-8');
  }
  const at = text.search(unprintable);
  if (at === -1) return undefined;
  return {
    id: 'control-character',
    file,
    line: lineOf(text, at),
    found: nameOf(text.codePointAt(at) ?? 0),
    expected: 'text that can be printed',
    remedy: text[at] === '\r' ? 'let lines end with a line feed' : 'take it out',
  };
}

/** Characters that XML forbids, and carriage returns that end no line. Tabs and line feeds are text. */
export const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\r(?!\n)|\p{Cs}/u;

/** “U+001B”, as character tables have it. */
export const nameOf = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const marks = [
  { start: Buffer.from([0xef, 0xbb, 0xbf]), found: 'a byte-order mark' },
  { start: Buffer.from([0xff, 0xfe]), found: 'UTF-16' },
  { start: Buffer.from([0xfe, 0xff]), found: 'UTF-16' },
];

const fault = (file: string, line: number, found: string, expected: string): Fault => ({
  id: 'wrong-encoding',
  file,
  line,
  found,
  expected,
  remedy: 'save the file as UTF-8, which editors offer beside its name',
});

const lineOf = (text: string, offset: number) => text.slice(0, Math.max(0, offset)).split('\n').length;
