import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKinds } from '../../src/site/page-kinds.ts';
import { reservedIds } from '../../src/site/pages.ts';
import { type Case, casesIn, withApiary } from './apiary.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { messages } from './messages.ts';

const root = join(import.meta.dirname, '../..');
const makings = {
  'link to a folder': (path: string) => symlink(join(root, 'tests/fixtures/allotments/concepts'), path),
  'link to itself': (path: string) => symlink(dirname(path), path),
  'link to nowhere': (path: string) => symlink('nowhere', path),
  pipe: (path: string) => Promise.resolve(execFileSync('mkfifo', [path])),
  locked: (path: string) => chmod(path, 0o000),
};
type Odd = Case & { odd: Record<string, keyof typeof makings> };

test.skipIf(process.platform === 'win32').for((await casesIn('odd-files')) as Odd[])(
  '$name is a fault, and nothing waits for it',
  async ({ odd, faults }) => {
    const found = await withApiary({}, async (folder) => {
      await chmod(folder, 0o755);
      for (const [path, how] of Object.entries(odd)) await makings[how](join(folder, path));
      return checked(folder, Object.values(odd).includes('locked'));
    });
    expect(found).toBe(faults.trim());
  },
);

test.each(await casesIn('reserved'))('$name', async ({ change = {}, faults }) => {
  const found = await withApiary(change, (folder) => checkContent(folder, 'content'));
  expect(messages(found.filter(({ id }) => id === 'reserved-id'))).toBe(faults.trim());
});

test('Every page that stands where an entry’s could is a reserved id', async () => {
  const beside = async (folder: string) => {
    const names = (await readdir(join(root, 'src/pages', folder))).map((name) =>
      name.replace(/\.astro$/, ''),
    );
    // What ends with .ts writes a file, at whose address no page can stand.
    return names.filter((name) => !/^\[|^index$|\.ts$/.test(name));
  };
  expect((await beside('teach')).sort()).toEqual([...reservedIds(pageKinds.lecture)].sort());
  expect((await beside('quotes')).sort()).toEqual([...reservedIds(pageKinds.quote)].sort());
  for (const folder of ['read', 'tables', 'modes', 'quotes/themes', 'quotes/voices'])
    expect(await beside(folder), folder).toEqual([]);
});

/** The administrator may read everything, so that what is locked is read as nobody. */
async function checked(folder: string, isLocked: boolean): Promise<string> {
  if (!isLocked || process.getuid?.() !== 0) return messages(await checkContent(folder, 'content'));
  const script = `
    import { checkContent } from '${join(root, 'src/checks/check-content.ts')}';
    process.stdout.write(JSON.stringify(await checkContent(process.argv[1], 'content')));`;
  const args = ['--input-type=module', '--eval', script, folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, { uid: 65534, gid: 65534, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return messages(JSON.parse(stdout) as Parameters<typeof messages>[0]);
}
