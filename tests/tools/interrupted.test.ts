import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Project, makeProject } from './project.ts';

const isWindows = process.platform === 'win32';
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const pages = Array.from({ length: 20 }, (_, number) => `page-${number}.html`);

/** Stands in for Astro: takes its time, a page after another, the first last. */
const slowly = `
  import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
  const text = readFileSync('src/page.txt', 'utf8');
  rmSync(process.env.OUT_DIR, { recursive: true, force: true });
  mkdirSync(process.env.OUT_DIR, { recursive: true });
  for (const page of [...${JSON.stringify(pages)}, 'index.html']) {
    writeFileSync(process.env.OUT_DIR + '/' + page, text);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }`;

const cases = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).flatMap((signal, kind) =>
  [1, 2].map((time) => ({ signal, after: Math.round(between(200, 1_600, seed + kind * 10 + time)) })),
);

test.skipIf(isWindows).concurrent.for(cases)(
  `a build ended by $signal after $after ms (SEED=${seed}) leaves the last good dist/ whole, and the next one works`,
  { timeout: 120_000 },
  async ({ signal, after }) => {
    const project = await makeProject({ 'node_modules/astro/main.js': slowly });
    try {
      await project.run(['build']).done;
      await project.write({ 'src/page.txt': 'second' });
      const interrupted = project.run(['build']);
      await pause(after);
      interrupted.stop(signal);
      await interrupted.done;
      expect(['first', 'second']).toContain(await whole(project));
      await project.write({ 'src/page.txt': 'third' });
      expect(await project.run(['build']).done).toMatchObject({ code: 0 });
      expect(await whole(project)).toBe('third');
    } finally {
      await project.remove();
    }
  },
);

test(
  'a dist/ that was laid aside when a build was killed comes back, though the next one fails',
  { timeout: 60_000 },
  async () => {
    const project = await makeProject({ '.build/aside/dist/index.html': 'first', 'src/page.txt': 'broken' });
    try {
      expect(await project.run(['build']).done).toMatchObject({ code: 1 });
      expect(await project.read('dist/index.html')).toBe('first');
    } finally {
      await project.remove();
    }
  },
);

/** What every page of dist/ says; if they are not all of one build, all that they say. */
async function whole(project: Project): Promise<string> {
  const texts = await Promise.all([...pages, 'index.html'].map((page) => project.read(`dist/${page}`)));
  return [...new Set(texts)].join(' and ');
}

/** A number that a seed decides (one step of mulberry32). */
function between(least: number, most: number, from: number): number {
  let state = (from + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return least + (((state ^ (state >>> 14)) >>> 0) / 2 ** 32) * (most - least);
}
