import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findTestBrowser, noBrowser, testBrowserArguments } from '../../tools/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that all test files share. */
    browser: string;
    /** How much a suite looks at that both commands run. */
    scope: 'quick' | 'rest';
  }
}

/** Starts one browser for all files of a project: each file connects to it, and each test has a context of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findTestBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const server = await chromium.launchServer({
    executablePath,
    args: testBrowserArguments,
    host: '127.0.0.1',
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
