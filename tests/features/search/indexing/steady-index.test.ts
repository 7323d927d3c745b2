import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHill } from './hill.ts';

test('the same site gives the same index, byte for byte', async () => {
  const [one, other] = [await indexOfHill(), await indexOfHill()];
  expect([...one.keys()]).toContain('search/guide.json');
  expect(other).toEqual(one);
});

async function indexOfHill() {
  const hill = await openHill();
  const files = await filesIn(hill.folder);
  await hill.close();
  return files;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(folder.length + 1), (await readFile(file)).toString('base64')] as const;
  });
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
