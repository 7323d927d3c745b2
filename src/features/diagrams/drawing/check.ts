import type { Fault } from '../../../lib/fault.ts';
import { assess, type Due } from './assess.ts';

/** Every picture of a content folder that is missing, stale or spoilt, and every source or words that are broken. */
export async function checkDiagrams(contentDir: string): Promise<Fault[]> {
  const { due, faults } = await assess(contentDir);
  return [...faults, ...due.map(faultOf)].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** A fault as one line for a terminal. */
export function printFault({ id, file, line, found, expected, remedy }: Fault): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${id}  found ${found}, expected ${expected}; ${remedy}`;
}

function faultOf({ diagram: { files }, why }: Due): Fault {
  return {
    id: `diagram-${why}`,
    file: why === 'missing' ? files.source : files.picture,
    found: found[why],
    expected: `a picture made from ${files.source} as it is now`,
    remedy: 'run npm run diagrams',
  };
}

const found = {
  missing: 'a source without its picture',
  stale: 'a picture of an earlier source or of earlier words',
  spoilt: 'a picture or an outline that was changed after it was made',
};
