import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, element, elementsIn } from '../../../lib/markup.ts';
import { type Chapter, wordsOf } from './chapters.ts';
import { firstOf, set } from './turn.ts';

/**
 * Gives every entry of the glossary links back to the paragraphs whose words led to it. The chapters' links must lead
 * to places in the book already.
 */
export function addBackLinks(glossary: Chapter, chapters: readonly Chapter[]): void {
  const uses = usesOf(glossary, chapters);
  for (const entry of elementsIn(glossary.main, (one) => attributeOf(one, 'class') === 'entry')) {
    const places = uses.get(attributeOf(entry, 'id') ?? '');
    if (!places) continue;
    const line = element('p', { class: 'meta' });
    tree.insertText(line, 'Used in ');
    [...places].forEach(([href, label], index) => {
      if (index > 0) tree.insertText(line, ', ');
      const link = element('a', { href });
      tree.insertText(link, label);
      set(link, 'role', 'doc-backlink');
      tree.appendChild(line, link);
    });
    tree.insertText(line, '.');
    tree.appendChild(entry, line);
  }
}

/** By the entry's id: the paragraphs that use its word, as address and name. */
function usesOf(glossary: Chapter, chapters: readonly Chapter[]): Map<string, Map<string, string>> {
  const uses = new Map<string, Map<string, string>>();
  for (const { file, main } of chapters)
    for (const para of elementsIn(main, (one) => attributeOf(one, 'class') === 'para')) {
      const place = elementsIn(para, (one) => attributeOf(one, 'class') === 'locator').at(-1);
      for (const term of elementsIn(para, (one) => attributeOf(one, 'class') === 'term')) {
        const [to, id = ''] = (attributeOf(term, 'href') ?? '').split('#');
        if (to !== glossary.file || !place) continue;
        const places = uses.get(id) ?? new Map<string, string>();
        // Of paragraphs that rest on one and the same, the first that uses the word.
        const label = firstOf(wordsOf(place));
        if (![...places.values()].includes(label))
          places.set(`${file}#${attributeOf(para, 'id') ?? ''}`, label);
        uses.set(id, places);
      }
    }
  return uses;
}
