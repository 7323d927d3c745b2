import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDist } from '../../src/checks/check-dist.ts';
import { messages } from './messages.ts';

interface DistCase {
  name: string;
  base?: string;
  /** Files of a built site; a page’s text is put into a good frame unless it brings its own. */
  pages: Record<string, string>;
  faults: string;
}

const cases = parse(await readFile(new URL('cases/dist.yaml', import.meta.url), 'utf8')) as DistCase[];

test.for(cases)('$name', async ({ base = '/', pages, faults }) => {
  const found = await withSite(pages, (folder) => checkDist(folder, { base, shown: 'dist' }));
  expect(messages(found)).toBe(faults.trim());
});

async function withSite<T>(pages: DistCase['pages'], check: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    for (const [path, text] of Object.entries(pages)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), path.endsWith('.html') ? framed(text) : filled(text));
    }
    return await check(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function framed(text: string): string {
  if (text.startsWith('<!doctype')) return text;
  return `<!doctype html>
<html lang="en-GB">
<head><title>A page</title></head>
<body><main><h1>A page</h1>
${text}
</main></body></html>`;
}

/** Noise does not compress, so it weighs what it says. */
const filled = (text: string) => (text === 'noise' ? randomBytes(90_000) : text);
