import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A miniature project with the real runner in it, and stand-ins for the programs that the runner starts. */
export interface Project {
  folder: string;
  write(files: Record<string, string>): Promise<void>;
  read(file: string): Promise<string>;
  /** Starts `node tools/run.mjs <args>` in it. */
  run(args: string[], env?: NodeJS.ProcessEnv): Run;
  remove(): Promise<void>;
}

export interface Run {
  /** Resolves with what was printed so far, once that matches; rejects if the program ends without. */
  prints(pattern: RegExp): Promise<RegExpMatchArray>;
  stop(signal: NodeJS.Signals): void;
  done: Promise<{ code: number | null; output: string }>;
}

export async function makeProject(files: Record<string, string> = {}): Promise<Project> {
  // A folder within a folder: what may lie beside a project is not found beside this one.
  const place = await realpath(await mkdtemp(join(tmpdir(), 'project-')));
  const folder = join(place, 'project');
  await cp(join(import.meta.dirname, '../../tools'), join(folder, 'tools'), {
    recursive: true,
    filter: (path) => !/tools[\\/]node$/.test(path),
  });
  const project: Project = {
    folder,
    async write(more) {
      for (const [name, text] of Object.entries(more)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    run: (args, env = {}) => start([join(folder, 'tools/run.mjs'), ...args], folder, env),
    remove: () => rm(place, { recursive: true, force: true, maxRetries: 5 }),
  };
  await project.write({ ...skeleton, ...files });
  return project;
}

/** Lines of a stand-in for npm: it counts itself, then installs as `npm ci` does, its own record last. */
const workingNpm = `
  import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
  appendFileSync('installs.log', process.argv.slice(2).join(' ') + '\\n');
  rmSync('node_modules/.package-lock.json', { force: true });
  await new Promise((resolve) => setTimeout(resolve, Number(process.env.NPM_TAKES ?? 0)));
  mkdirSync('node_modules', { recursive: true });
  cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const standIn = (name: string, script: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ type: 'module', bin: { [name]: 'main.js' } }),
  [`node_modules/${name}/main.js`]: script,
});

const lock = JSON.stringify({ packages: { '': {} } });

const skeleton = {
  'package.json': JSON.stringify({ type: 'module' }),
  'package-lock.json': lock,
  'node_modules/.package-lock.json': lock,
  'npm/npm-cli.js': workingNpm,
  'npm/package.json': JSON.stringify({ type: 'module' }),
  'src/page.txt': 'first',
  'tests/fixtures/hostile-book.ts': '',
  // Writes its page first and fails afterwards, as a real build may.
  ...standIn(
    'astro',
    `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
     mkdirSync('.astro', { recursive: true });
     writeFileSync('.astro/content.d.ts', '');
     if (process.argv[2] === 'sync') {
       appendFileSync('checks.log', 'content\\n');
       process.exit();
     }
     const page = readFileSync('src/page.txt', 'utf8');
     appendFileSync('builds.log', process.env.BASE_PATH + '\\n');
     mkdirSync(process.env.OUT_DIR, { recursive: true });
     writeFileSync(process.env.OUT_DIR + '/index.html', page);
     if (page === 'broken') process.exit(1);`,
  ),
  'node_modules/@astrojs/astro2tsx/package.json': JSON.stringify({ exports: './main.js' }),
  'node_modules/@astrojs/astro2tsx/main.js': 'exports.convertToTsx = undefined;',
  'node_modules/@typescript/native/bin/tsc': `
     const { appendFileSync, readFileSync } = require('fs');
     appendFileSync('checks.log', 'all\\n');
     process.exit(readFileSync('src/page.txt', 'utf8') === 'mistyped' ? 1 : 0);`,
  ...standIn('prettier', `process.exit(process.env.PRETTIER_FAILS ? 2 : 0)`),
  ...standIn('eslint', ''),
  ...standIn('oxlint', ''),
  ...standIn('dependency-cruiser', ''),
  ...standIn('knip', ''),
  ...standIn(
    'vitest',
    `import { writeFileSync } from 'node:fs';
     const file = process.argv.find((word) => word.startsWith('--outputFile.json=')).split('=')[1];
     const { TEST_FAILS } = process.env;
     if (TEST_FAILS) {
       const far = { files: 7, done: 3, tests: 21, failed: 0, last: 'tests/garden.test.ts', duration: 40 };
       process.stdout.write('@@runner ' + JSON.stringify(far) + '\\n');
       await new Promise((resolve) => setTimeout(resolve, Number(TEST_FAILS)));
       const assertionResults = [{ status: 'failed', title: 'beans climb', failureMessages: ['they lie'] }];
       writeFileSync(file, JSON.stringify({ numPassedTests: 4, numFailedTests: 1, testResults: [
         { name: process.cwd() + '/tests/garden.test.ts', status: 'failed', assertionResults },
       ] }));
       process.exit(1);
     }
     writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, testResults: [
       { status: 'passed', assertionResults: process.env.SKIPS ? [{ status: 'skipped', title: process.env.SKIPS }] : [] },
     ] }));`,
  ),
};

/** Starts Node with these arguments, in a miniature project. */
export function start(args: string[], folder: string, env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, npm_execpath: join(folder, 'npm/npm-cli.js'), PORT: '0', ...env },
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += stripVTControlCharacters(piece);
      for (const listener of listeners) listener();
    });
  const done = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return {
    done,
    stop: (signal) => child.kill(signal),
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = output.match(pattern);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
        void done.then(() => reject(new Error(`It ended without printing ${String(pattern)}:\n${output}`)));
      }),
  };
}
