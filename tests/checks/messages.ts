import { report } from '../../src/checks/report.ts';
import type { Fault } from '../../src/lib/fault.ts';

/** Messages as an author reads them, less what is the same in each: the blank lines, the sum and the reference. */
export function messages(faults: Fault[]): string {
  return report(faults)
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '')
    .map((line) => line.replace(/ \(content\/README\.md#[a-z-]+\)$/, ''))
    .join('\n');
}
