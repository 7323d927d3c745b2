import type { Fault } from '../../lib/fault.ts';
import { type Element, type Page, type Site, isRedirect, placeOf } from './pages.ts';

/** Every page has a language, a title, one main part and one first heading, and its headings skip no level. */
export function* outline({ pages }: Site): Generator<Fault> {
  for (const page of pages.filter((one) => !isRedirect(one))) {
    for (const [found, expected] of lacking(page))
      yield { id: 'page-frame', file: page.file, found, expected, remedy: 'mend the page’s layout' };
    yield* headings(page);
  }
}

function* lacking({ elements }: Page): Generator<[found: string, expected: string]> {
  const named = (name: string) => elements.filter((element) => element.name === name);
  if (!named('html')[0]?.attributes['lang']) yield ['<html> without a language', 'lang="…" on <html>'];
  // A drawing’s <title> is not the page’s: that one comes first, in the head.
  if (!named('title')[0]?.text.trim()) yield ['no title', 'a <title> that says what the page is'];
  for (const name of ['main', 'h1']) {
    const { length } = named(name);
    if (length !== 1) yield [`${length} <${name}>`, 'one'];
  }
}

function* headings(page: Page): Generator<Fault> {
  let before: Element | undefined;
  for (const heading of page.elements.filter(({ name }) => /^h[1-6]$/.test(name))) {
    if (before && level(heading) > level(before) + 1)
      yield {
        id: 'heading-order',
        ...placeOf(page, heading),
        found: `<${heading.name}>${nameOf(heading)} after <${before.name}>${nameOf(before)}`,
        expected: `<h${level(before) + 1}> or a higher level`,
        remedy: 'make it the level that its place in the page calls for',
      };
    before = heading;
  }
}

const level = ({ name }: Element) => Number(name[1]);
const nameOf = ({ text }: Element) => (text.trim() ? ` “${text.trim()}”` : '');
