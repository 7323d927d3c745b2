import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageKindAt } from '../../src/site/pages.ts';
import { pagesOf } from './access/pages.ts';
import { notesSite } from './sites.ts';

/* A book that has its argument and nothing else. Its build fails at a link that leads nowhere (src/checks/dist/links.ts). */

const built = notesSite();
const pages = pagesOf(built).map((path) => {
  const html = readFileSync(join(built.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return { path, html, document: parseHTML(html).document };
});

test('has the pages of an argument, and no others', () => {
  expect([...new Set(pages.map(({ path }) => pageKindAt(path)?.name))].sort()).toEqual(
    [
      ...['about', 'accessibility', 'download', 'home', 'missing', 'notebook', 'offline', 'permalinks'],
      ...['read', 'reading', 'search', 'source'],
    ].sort(),
  );
});

test('has no heading, list, table or menu without words', () => {
  const mustHold =
    'h1, h2, h3, h4, caption, nav, ul:not([data-saved]), ol, dl, table, select, fieldset, summary';
  const empty = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(mustHold)]
      .filter((element) => element.textContent.trim() === '' && !element.closest('[hidden], template'))
      .map((element) => `${path}: ${element.outerHTML.slice(0, 120)}`),
  );
  expect(empty).toEqual([]);
});

test('names nothing that the book does not have', () => {
  const said = pages.flatMap(({ path, document }) => {
    const words = document.querySelector('main')?.textContent ?? '';
    return [
      ...words.matchAll(/\b(quotations|speakers?|themes?|tables?|glossary|course packs?|the paper)\b/gi),
    ].map(([word]) => `${path}: ${word}`);
  });
  expect([...new Set(said)]).toEqual([]);
});
