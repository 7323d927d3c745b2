import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { ace, without } from '../../../tools/checkers.mjs';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { idOf, site } from '../sites.ts';

/** What Ace by DAISY reports, as far as it is read here. */
interface Report {
  'earl:result': { 'earl:outcome': string };
  assertions: {
    'earl:testSubject': { url: string };
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { html?: string } }[];
  }[];
  'a11y-metadata': { missing: string[]; empty: string[] };
}

const folder = mkdtempSync(join(tmpdir(), 'ace-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reason = without(ace);

test.skipIf(reason)(
  'Ace by DAISY finds no fault with the EPUB, and misses nothing but a certificate',
  { timeout: 600_000 },
  async () => {
    const env = {
      ...process.env,
      PUPPETEER_EXECUTABLE_PATH: findBrowser(),
      ACE_TIMEOUT_INITIAL: '60000',
    };
    const check = join(import.meta.dirname, 'check.mjs');
    const book = join(site.folder, `download/${idOf(site)}.epub`);
    await promisify(execFile)(process.execPath, [check, book, folder], { env, maxBuffer: 64_000_000 });
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    const faults = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
      assertions.map((one) => `${url}: ${one['earl:test']['dct:title']} ${one['earl:result'].html ?? ''}`),
    );
    expect(faults).toEqual([]);
    expect(report['earl:result']['earl:outcome']).toBe('pass');
    const { missing, empty } = report['a11y-metadata'];
    expect([...missing, ...empty].filter((name) => !name.startsWith('a11y:certifier'))).toEqual([]);
  },
);

if (reason) test.skip(reason);
