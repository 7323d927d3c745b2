import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printFault } from '../../../../src/features/diagrams/drawing/check.ts';
import { checkDiagrams } from '../../../../src/features/diagrams/integration.ts';
import { withTeapot, type Change } from '../teapot.ts';

const cases = parse(readFileSync(join(import.meta.dirname, '../faults.yaml'), 'utf8')) as {
  name: string;
  change: Change;
  faults: string[];
}[];

describe('The check of the pictures tells when', () => {
  test.each(cases)('$name', async ({ change, faults }) => {
    const found = await withTeapot(change, async (folder) =>
      (await checkDiagrams(folder)).map((fault) => printFault(fault).replaceAll(`${folder}/`, '')),
    );
    expect(found).toEqual(faults);
  });

  test('there is no folder of diagrams at all, which is no fault', async () => {
    expect(await checkDiagrams(join(import.meta.dirname, 'nowhere'))).toEqual([]);
  });
});
