import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allKinds, kindOf } from '../src/book/kinds.ts';
import { loadBook } from '../src/book/load-book.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { filesIn } from '../src/checks/read/find.ts';
import { allPageKinds } from '../src/site/pages.ts';

const root = join(import.meta.dirname, '..');
let place: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'new-book-'));
});

afterAll(() => rm(place, { recursive: true, force: true }));

const complete = [
  '--title',
  'Shade: a book',
  '--author',
  'Hallam, Ruth',
  '--author',
  'Office for Parks',
  '--language',
  'en-gb',
];

/** Runs the real command, without the build. */
function newBook(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'new-book', ...args, '--no-build'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { code: status, output: `${stdout}${stderr}` };
}

/** The same at a terminal, which `script` makes: what is typed, and then the end of all typing. */
function atTerminal(folder: string, typed: string) {
  const command = `"${process.execPath}" tools/run.mjs new-book "${folder}" --no-build`;
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
    input: typed,
  });
  return { code: status, output: stdout };
}

const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

describe.runIf(hasTerminal)('at a terminal', () => {
  test('a new book asks for title, author and language, and takes British English where none is named', () => {
    const folder = join(place, 'asked');
    const { code, output } = atTerminal(folder, 'Two Walks\nHallam, Ruth\n\n');
    expect(output).toMatch(/What is the site called\?[^]*Who answers for it\?[^]*In which language/);
    expect(code).toBe(0);
    expect(loadBook(folder).site).toMatchObject({
      title: 'Two Walks',
      language: 'en-GB',
      authors: [{ family: 'Hallam', given: 'Ruth' }],
    });
  });

  test('a new book that gets no answer writes nothing, and says so', () => {
    const folder = join(place, 'unasked');
    const { code, output } = atTerminal(folder, 'Two Walks\n');
    expect(output).toContain('No answer was given, so no book was written.');
    expect(output).not.toContain('    at ');
    expect(code).toBe(1);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a new book', () => {
  const folder = () => join(place, 'shade');

  test('is written into a folder that was not there', () => {
    const { code, output } = newBook(folder(), ...complete);
    expect(output).toContain('README.md says how to make it yours');
    expect(code).toBe(0);
  });

  test('has no faults', async () => {
    expect(await checkContent(folder())).toEqual([]);
  });

  test('has an example of each kind of content, and the words of every page that books need', async () => {
    const kinds = new Set((await filesIn(folder())).map((file) => kindOf(file)));
    // What changed between editions is told by a book that has had one.
    const first = allKinds.map(({ name }) => name).filter((name) => name !== 'change');
    expect(first.filter((name) => !kinds.has(name))).toEqual([]);
    const pages = new Set(loadBook(folder()).pages.map(({ id }) => id));
    expect(allPageKinds.filter(({ name, words }) => words === 'needed' && !pages.has(name))).toEqual([]);
  });

  test('says what was answered', () => {
    expect(loadBook(folder()).site).toMatchObject({
      id: 'shade-a-book',
      title: 'Shade: a book',
      language: 'en-GB',
      authors: [{ family: 'Hallam', given: 'Ruth' }, { literal: 'Office for Parks' }],
    });
  });

  test('names no other book than itself', async () => {
    const texts = await Promise.all(
      (await filesIn(folder())).map((file) => readFile(join(folder(), file), 'utf8')),
    );
    const { site, paper } = loadBook(join(root, 'content'));
    const names = [site.title, ...(paper.csl.author ?? []).flatMap(({ family }) => family ?? [])];
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
  });
});

describe('what is wrong is said in a sentence, and nothing is written', () => {
  test.each([
    ['no folder', [], 'Name one folder for the new book'],
    [
      'two folders',
      ['one', 'two'],
      'Name one folder for the new book, and nothing else (here are: one, two)',
    ],
    ['nobody to ask', ['somewhere-new'], 'Give a title, an author and a language'],
    ['an option that there is not', ['somewhere-new', '--name', 'x'], 'What can be given: npm run new-book'],
    ['a folder of the project', ['src/book-two', ...complete], 'is a folder of the project itself'],
    [
      'a language that is none',
      ['somewhere-new', '--title', 'T', '--author', 'A', '--language', 'Welsh!'],
      '“Welsh!” is not a language’s tag',
    ],
    [
      'an empty title',
      ['somewhere-new', '--title', ' ', '--author', 'A', '--language', 'cy'],
      'The title is empty',
    ],
    [
      'no author',
      ['somewhere-new', '--title', 'T', '--author', '', '--language', 'cy'],
      'No author is named',
    ],
    [
      'a path that a build cannot take',
      ['some[where]', ...complete],
      'must be without %, ?, #, *, and brackets',
    ],
  ])('%s', (_, args, said) => {
    const { code, output } = newBook(...args);
    expect(output).toContain(said);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test('a folder that is not empty', async () => {
    const folder = join(place, 'full');
    await mkdir(folder);
    await writeFile(join(folder, 'notes.txt'), 'mine');
    expect(newBook(folder, ...complete).output).toContain('is not empty');
    expect(newBook(join(folder, 'notes.txt'), ...complete).output).toContain('is a file');
    expect(await filesIn(folder)).toEqual(['notes.txt']);
  });
});
