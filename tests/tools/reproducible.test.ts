import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compare } from '../../tools/run/rebuild.mjs';
import { type Project, makeProject } from './project.ts';

/** A stand-in for Astro that writes what it is told to. */
const writes = (line: string) => ({
  'node_modules/astro/main.js': `
    import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
    if (process.argv[2] === 'check') process.exit(0);
    mkdirSync(process.env.OUT_DIR, { recursive: true });
    writeFileSync(process.env.OUT_DIR + '/index.html', String(${line}));`,
});

let project: Project;
beforeEach(async () => {
  project = await makeProject();
});
afterEach(() => project.remove());

describe('the commit that a build is told', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: project.folder,
      encoding: 'utf8',
    }).trim();
  const told = async (env = {}) => {
    const { code, output } = await project.run(['build'], env).done;
    return code === 0 ? project.read('dist/index.html') : output.trim();
  };
  beforeEach(() => project.write(writes(`process.env.SOURCE_COMMIT`)));

  const hasGit = spawnSync('git', ['--version']).status === 0;

  test.skipIf(!hasGit)('is Git’s; it is marked when what is built differs from it', async () => {
    await project.write({ '.gitignore': 'node_modules\ndist\n.build\n' });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    const head = git('rev-parse', 'HEAD');
    expect(await told()).toBe(head);
    await project.write({ 'notes.txt': 'No part of the site.' });
    expect(await told()).toBe(head);
    await project.write({ 'src/page.txt': 'second' });
    expect(await told()).toBe(`${head}+`);
  });

  test.skipIf(!hasGit)(
    'is an older one in the sites of tests, as long as the sources are the same',
    async () => {
      await project.write({ '.gitignore': 'node_modules\ndist\n.build\n' });
      git('init', '--quiet');
      git('add', '.');
      git('commit', '--quiet', '--message=first');
      const head = git('rev-parse', 'HEAD');
      expect(await told()).toBe(head);
      git('commit', '--quiet', '--allow-empty', '--message=of documents');
      const { output } = await project.run(['test:all', 'build at /', 'the same again']).done;
      expect(output).toMatch(/\n3 passed, 0 failed\s*$/);
      expect(await project.read('dist/index.html')).toBe(head);
      // What is published names the commit that it was made from.
      expect(await told()).toBe(git('rev-parse', 'HEAD'));
      await project.write({ 'src/page.txt': 'second' });
      await project.run(['test', 'build at /']).done;
      expect(await project.read('dist/index.html')).toBe(`${git('rev-parse', 'HEAD')}+`);
    },
  );

  test('is whoever’s word it is, outside Git', async () => {
    expect(await told()).toBe('undefined');
    expect(await told({ SOURCE_COMMIT: 'a'.repeat(40) })).toBe('a'.repeat(40));
  });

  test('must be a whole one', async () => {
    expect(await told({ SOURCE_COMMIT: 'main' })).toBe(
      'SOURCE_COMMIT is “main”, but it must be the whole name of a commit, as `git rev-parse HEAD` prints it.',
    );
  });
});

describe('a second build elsewhere', () => {
  const step = ['test:all', 'build at /', 'the same again'];

  test.each([
    ['passes when it is alike', `readFileSync('src/page.txt', 'utf8')`, /\n3 passed, 0 failed\s*$/],
    ['fails where the time stands in a page', 'process.hrtime()', /\nindex\.html: the builds differ\n/],
    ['fails where the folder does', 'process.cwd()', /\nindex\.html: the builds differ\n/],
  ])('%s', async (_, line, printed) => {
    await project.write(writes(line));
    const { output } = await project.run(step).done;
    expect(output).toMatch(printed);
  });

  test('is told apart by files that only one of them made', () => {
    const same = [['index.html', '1']] as const;
    expect(compare(new Map([...same, ['old', '1']]), new Map([...same, ['new', '1']]))).toEqual([
      'new: only the second build made it',
      'old: only the first build made it',
    ]);
  });
});
