import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { addresses } from '../../../domain/addresses.ts';
import { attributeOf, elementsIn } from '../../../domain/markup.ts';
import { wordsOf } from '../epub/chapters.ts';
import { partOf } from '../one-file/pages.ts';

/** The page that holds the whole argument with the list of works that it cites as its last part: paper leads nowhere else. */
export async function withReferences(html: string, folder: string): Promise<string> {
  const main = partOf(await readFile(join(folder, addresses.references, 'index.html'), 'utf8'), 'main');
  const [heading] = main ? elementsIn(main, ({ tagName }) => tagName === 'h1') : [];
  const [list] = main ? elementsIn(main, (one) => attributeOf(one, 'class') === 'entries') : [];
  if (!heading || !list) return html;
  const title = escaped(wordsOf(heading));
  const part = `<section class="whole part-last" aria-labelledby="whole-references"><h2 id="whole-references">${title}</h2>${serializeOuter(list)}</section>`;
  // What was the last part is one of those before: the page’s foot stands with the last, under its running head.
  const number = html.match(/class="whole part-/g)?.length ?? 0;
  return html
    .replace('class="whole part-last"', `class="whole part-${number}"`)
    .replace(
      / data-part-last="([^"]*)"/,
      (_, before: string) => ` data-part-${number}="${before}" data-part-last="${title}"`,
    )
    .replace('</main>', () => `${part}</main>`);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
