import type { Browser } from 'playwright-core';
import type { Answered, CountingServer } from '../../house/counting-server.ts';
import type { Peer } from './peers.ts';

/** What a first visit brings. */
export interface Visit {
  bytes: number;
  requests: number;
  script: number;
}

/** Opens a page in a browser that has nothing yet, and counts until nothing more is asked for. */
export async function visit(browser: Browser, server: CountingServer, path: string): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  server.answered.length = 0;
  const page = await context.newPage();
  const answer = await page.goto(server.address + path, { waitUntil: 'networkidle' });
  // What a page of errors weighs is no figure.
  if (!answer?.ok()) throw new Error(`${path} answers ${answer?.status()}.`);
  await page.waitForTimeout(1000);
  const answers = [...server.answered];
  await context.close();
  return {
    bytes: bytesOf(answers),
    requests: answers.length,
    script: bytesOf(answers.filter(({ type }) => type.includes('javascript'))),
  };
}

/** What the first search brings, from opening it to its results. */
export async function searchFor(
  browser: Browser,
  server: CountingServer,
  peer: Peer,
  asked: { text: string; word: string },
): Promise<number | undefined> {
  if (!peer.opens || !peer.field) return undefined;
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(server.address + asked.text, { waitUntil: 'networkidle' });
  server.answered.length = 0;
  await page.locator(peer.opens).first().click();
  await page.locator(peer.field).first().pressSequentially(asked.word);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  const answers = [...server.answered];
  await context.close();
  return bytesOf(answers);
}

const bytesOf = (answers: readonly Answered[]) => answers.reduce((sum, { bytes }) => sum + bytes, 0);
