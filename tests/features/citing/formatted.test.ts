import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formattedBy, formatterKey } from '../../../src/features/citing/formatted.ts';

const folder = 'src/features/citing';
const processor = readFileSync(join(folder, 'processor.ts'), 'utf8');
const runs = readFileSync(join(folder, 'runs.ts'), 'utf8');

/** The files of ours that a file imports, but for types. */
const importedBy = (source: string) =>
  Array.from(source.matchAll(/^import (?!type )[^;]*? from '(\..*?\.ts)';/gm), ([, path = '']) => path);

describe('What is kept of formatted citations', () => {
  test('is named by every file of ours that formats them', () => {
    const files = new Set([processor, runs].flatMap(importedBy));
    // Styles are named one by one, with their CSL.
    files.delete('./styles.ts');
    expect([...files].sort()).toEqual(['../../book/words/citation-runs.ts', './runs.ts']);
    for (const file of ['processor.ts', ...files])
      expect(formattedBy).toContain(readFileSync(join(folder, file), 'utf8'));
  });

  test('is forgotten when any of what formats them changes', () => {
    const keys = formattedBy.map((_, at) => formatterKey(formattedBy.with(at, 'changed')));
    expect(new Set([formatterKey(), ...keys]).size).toBe(formattedBy.length + 1);
  });
});
