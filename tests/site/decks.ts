import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RunningSite } from './server.ts';
import type { BuiltSite } from './sites.ts';

/** The sessions of a built site that have slides, by id. */
export function sessionsOf({ folder }: BuiltSite): string[] {
  const sessions = readdirSync(join(folder, 'teach')).filter((name) =>
    existsSync(join(folder, 'teach', name, 'slides/index.html')),
  );
  if (sessions.length === 0) throw new Error(`${folder} holds no session, so there is no deck to try.`);
  return sessions;
}

/** A deck that has been opened, and what went wrong meanwhile. */
export interface OpenDeck {
  page: Page;
  /** What the browser refused, missed or fetched from elsewhere. */
  wrong: string[];
  /** Ids of the slides, in order. */
  slides: string[];
}

/** Opens a session’s deck and waits until it is shown. */
export async function openDeck(
  browser: Browser,
  site: RunningSite,
  session: string,
  options: BrowserContextOptions & { at?: string } = {},
): Promise<OpenDeck> {
  const { at = '', ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...rest });
  const wrong: string[] = [];
  // Chromium asks for the icon again with every slide, whether or not it has it.
  const isIcon = (url: string) => url.endsWith('/favicon.svg');
  context.on(
    'console',
    (message) => message.type() === 'error' && !isIcon(message.location().url) && wrong.push(message.text()),
  );
  context.on('weberror', (error) => wrong.push(String(error.error())));
  context.on('request', (request) => request.url().startsWith(site.at('/')) || wrong.push(request.url()));
  const page = await context.newPage();
  await page.goto(site.at(`/teach/${session}/slides/${at}`));
  await page.locator('.reveal.ready').waitFor();
  const slides = await page.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => id));
  return { page, wrong, slides };
}

/** Waits until a slide is the one shown. */
export async function shows(page: Page, slide: string | undefined): Promise<void> {
  await page.locator(`[id="${slide ?? ''}"].present`).waitFor();
}
