import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, serializeOuter } from 'parse5';
import { addresses } from '../../../book/addresses.ts';
import { attributeOf, elementsIn, escaped } from '../../../lib/markup.ts';
import { wordsOf } from '../epub/chapters.ts';
import { pagesBelow } from '../listed.ts';
import { partOf } from '../one-file/pages.ts';

/** A part of the printed text: its heading’s id, its title in HTML, and what is under that. */
interface Part {
  id: string;
  title: string;
  html: string;
}

/**
 * The page that holds the whole argument with what paper cannot lead to as its last parts: the pages that it lists beside
 * the argument, and the works cited.
 * @param base the path that the site is served below
 */
export async function withLastParts(html: string, folder: string, base: string): Promise<string> {
  const main = partOf(html, 'main');
  const listed = main ? pagesBelow(main, addresses.read, base) : [];
  const beside = listed.filter((page) => !html.includes(` id="${wholeId(page)}"`));
  const parts = (
    await Promise.all([
      ...beside.map((page) => partFrom(folder, page, 'prose')),
      partFrom(folder, addresses.references, 'entries'),
    ])
  ).filter((part) => part !== undefined);
  return parts.reduce(withPart, opened(html));
}

/** What is closed has no bookmarks, and in a part that opens Chromium writes each twice: the whole text is by itself. */
function opened(html: string): string {
  const [whole] = elementsIn(parse(html, { sourceCodeLocationInfo: true }), (one) =>
    (attributeOf(one, 'class') ?? '').split(' ').includes('whole-text'),
  );
  const { startTag, endTag } = whole?.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return html;
  const inside = html
    .slice(startTag.endOffset, endTag.startOffset)
    .replace(/^\s*<summary.*?<\/summary>/s, '');
  return html.slice(0, startTag.startOffset) + inside + html.slice(endTag.endOffset);
}

const wholeId = (page: string) => `whole-${page.split('/').at(-2) ?? ''}`;

async function partFrom(folder: string, page: string, holder: string): Promise<Part | undefined> {
  const file = join(folder, page, 'index.html');
  const main = existsSync(file) ? partOf(await readFile(file, 'utf8'), 'main') : undefined;
  const [heading] = main ? elementsIn(main, ({ tagName }) => tagName === 'h1') : [];
  const [held] = main ? elementsIn(main, (one) => attributeOf(one, 'class') === holder) : [];
  if (!heading || !held) return undefined;
  return { id: wholeId(page), title: escaped(wordsOf(heading)), html: serializeOuter(held) };
}

/** What was the last part is one of those before: the page’s foot is with the last, under its running head. */
function withPart(html: string, { id, title, html: text }: Part): string {
  const part = `<section class="whole part-last" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${text}</section>`;
  const number = html.match(/class="whole part-/g)?.length ?? 0;
  return html
    .replace('class="whole part-last"', `class="whole part-${number}"`)
    .replace(
      / data-part-last="([^"]*)"/,
      (_, before: string) => ` data-part-${number}="${before}" data-part-last="${title}"`,
    )
    .replace('</main>', () => `${part}</main>`);
}
