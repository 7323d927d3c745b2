import type { Fault } from '../../lib/fault.ts';
import { type Element, type Page, type Site, isRedirect, placeOf } from './pages.ts';

/** Every page has a language, a title, one main part and one first heading, and its headings skip no level. */
export function outline({ pages }: Site): Fault[] {
  return pages.filter((page) => !isRedirect(page)).flatMap((page) => [...frame(page), ...headings(page)]);
}

function frame(page: Page): Fault[] {
  const named = (name: string) => page.elements.filter((element) => element.name === name);
  const [html] = named('html');
  // A drawing’s <title> is not the page’s: that one comes first, in the head.
  const title = named('title')[0]?.text.trim();
  return [
    ...(html?.attributes['lang'] ? [] : [lacking(page, '<html> without a language', 'lang="…" on <html>')]),
    ...(title ? [] : [lacking(page, 'no title', 'a <title> that says what the page is')]),
    ...(named('main').length === 1 ? [] : [lacking(page, `${named('main').length} <main>`, 'one')]),
    ...(named('h1').length === 1 ? [] : [lacking(page, `${named('h1').length} <h1>`, 'one')]),
  ];
}

const lacking = (page: Page, found: string, expected: string): Fault => ({
  id: 'page-frame',
  file: page.file,
  found,
  expected,
  remedy: 'mend the page’s layout',
});

function headings(page: Page): Fault[] {
  const all = page.elements.filter((element) => /^h[1-6]$/.test(element.name));
  return all.flatMap((heading, index): Fault[] => {
    const before = all[index - 1];
    if (!before || level(heading) <= level(before) + 1) return [];
    return [
      {
        id: 'heading-order',
        ...placeOf(page, heading),
        found: `<${heading.name}>${nameOf(heading)} after <${before.name}>${nameOf(before)}`,
        expected: `<h${level(before) + 1}> or a higher level`,
        remedy: 'make it the level that its place in the page calls for',
      },
    ];
  });
}

const level = ({ name }: Element) => Number(name[1]);
const nameOf = ({ text }: Element) => (text.trim() ? ` “${text.trim()}”` : '');
