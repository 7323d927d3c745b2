import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Route } from 'playwright-core';
import ts from 'typescript';
import { browserArguments, findBrowser, noBrowser } from '../../../../tools/find-browser.mjs';
import type { Order } from './page/finish.ts';

/** Draws pictures until it is closed. */
export interface Studio {
  draw(order: Order): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a blank page without a network in an installed browser. What it loads (Mermaid, the font that the site serves,
 * and the modules in `page/`) comes from this project's own files.
 * @throws when no browser is installed, with what to do.
 */
export async function openStudio(): Promise<Studio> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  // Unhinted text is as wide on every system.
  const args = [...browserArguments, '--font-render-hinting=none'];
  const browser = await chromium.launch({ executablePath, args });
  return { draw: (order) => drawOn(browser, order), close: () => browser.close() };
}

/** A page of its own for each picture: nothing that one leaves behind can change the next. */
async function drawOn(browser: Browser, order: Order): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', serve);
    await page.goto(`${origin}/`);
    return await page.evaluate((order) => window.draw(order), order);
  } finally {
    await page.close();
  }
}

const origin = 'https://diagrams.invalid';
const project = join(import.meta.dirname, '../../../..');
const blank = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/node_modules/@fontsource-variable/source-sans-3/index.css">
<script type="importmap">{ "imports": { "mermaid": "/node_modules/mermaid/dist/mermaid.esm.min.mjs" } }</script>
<script type="module" src="/src/features/diagrams/drawing/page/draw.ts"></script>
<body>`;
const types: Record<string, string> = {
  '.css': 'text/css',
  '.mjs': 'text/javascript',
  '.ts': 'text/javascript',
  '.woff2': 'font/woff2',
};

async function serve(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const type = types[extname(url.pathname)];
  if (url.origin === origin && url.pathname === '/') {
    return route.fulfill({ contentType: 'text/html', body: blank });
  }
  if (url.origin !== origin || type === undefined) return route.abort();
  const file = await readFile(join(project, decodeURIComponent(url.pathname)));
  return route.fulfill({ contentType: type, body: url.pathname.endsWith('.ts') ? toJavaScript(file) : file });
}

function toJavaScript(file: Buffer): string {
  const { ESNext } = ts.ScriptTarget;
  return ts.transpile(file.toString(), {
    target: ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  });
}
