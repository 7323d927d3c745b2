import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { observatory, without } from '../../../tools/checkers.mjs';
import { findNginx, noNginx } from '../../../tools/nginx.mjs';
import { findOpenssl, noOpenssl } from '../../../tools/openssl.mjs';
import { type BuiltSite, site } from '../sites.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { serveByNginx } from './nginx.ts';
import { type Verdict, hostName, scan } from './observatory/scan.ts';

const reason =
  (findNginx() ? undefined : noNginx) ?? (findOpenssl() ? undefined : noOpenssl) ?? without(observatory);

describe.skipIf(reason)('Mozilla’s HTTP Observatory, on nginx with TLS', () => {
  let certificate: Certificate;
  let asBuilt: Verdict;
  beforeAll(async () => {
    certificate = makeCertificate(hostName);
    asBuilt = await verdictOn(site);
  });
  afterAll(() => certificate.remove());

  async function verdictOn(served: BuiltSite): Promise<Verdict> {
    const host = await serveByNginx(served, certificate);
    try {
      return await scan(host, certificate);
    } finally {
      await host.close();
    }
  }

  test('gives the site 100 points or more, and finds no fault', () => {
    expect(asBuilt.failed).toEqual([]);
    expect(asBuilt.score).toBeGreaterThanOrEqual(100);
  });

  // A page’s own policy would make up for its host’s, so both are changed.
  test.each([
    {
      where: 'browsers are not bound to TLS',
      words: /add_header Strict-Transport-Security .*/g,
      failed: 'strict-transport-security: hsts-not-implemented',
    },
    {
      where: 'a file may be taken for another kind',
      words: /add_header X-Content-Type-Options .*/g,
      failed: 'x-content-type-options: x-content-type-options-not-implemented',
    },
    {
      where: 'anybody may frame a page',
      words: /; frame-ancestors 'none'/g,
      failed: 'x-frame-options: x-frame-options-not-implemented',
    },
    {
      where: 'a page’s text may run as a script',
      words: /script-src 'self'[^;"]*/g,
      instead: "script-src 'self' 'unsafe-inline'",
      failed: 'content-security-policy: csp-implemented-with-unsafe-inline',
    },
  ])('finds the fault, and takes points away, where $where', async ({ words, instead = '', failed }) => {
    const verdict = await verdictOn(frontPage((text) => text.replace(words, instead)));
    expect(verdict.failed).toEqual([failed]);
    expect(verdict.score).toBeLessThan(asBuilt.score);
  });
});

if (reason) test.skip(reason);

/** The front page, which is all that the scanner looks at, and what its host is told, both changed. */
function frontPage(change: (text: string) => string): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'front-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['index.html', 'hosting/nginx.txt']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(site.folder, file), 'utf8')));
  }
  return { ...site, folder };
}
