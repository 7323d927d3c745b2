import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { locate } from '../../book/locator.ts';
import { plainWords } from '../../book/words/words.ts';
import { tag, text } from '../../lib/xml.ts';
import type { ExportedFile, Exporter } from '../../site/exporter.ts';

/**
 * Cards to learn from, as Anki imports them: terms, and who said what. The first lines tell it how to read the rest, and each
 * card has a name of its own, so that a later edition renews a card and adds no second one.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export const cards: Exporter = {
  name: 'Cards for Anki',
  about:
    'The glossary, and who said it, as cards to learn from (tab-separated text). In Anki choose File, then Import; a card that you have already is renewed.',
  needs: [],
  files: (book, place) => {
    const { title, id: site } = book.site;
    const linked = (path: string, words: string) => tag('a', { href: place(path) }, text(words));
    const terms = book.concepts.map(({ id, term, abbreviation, summary }) => ({
      id: `${site}-term-${id}`,
      front: text(abbreviation ? `${term} (${abbreviation})` : term),
      back: `${text(summary)}<br>${linked(addresses.concept(id), 'In the glossary')}`,
    }));
    const voices = book.quotes.filter(({ speaker }) => speaker);
    const spoken = voices.map((quote) => ({
      id: `${site}-said-${quote.id}`,
      front: `Who said it?<br>“${text(plainWords(quote))}”`,
      back: `${text(attribution(quote, book))}<br>${text(quote.gloss)}<br>${linked(
        addresses.quote(quote.id),
        locate(book.paper, quote.paragraph).full,
      )}`,
    }));
    return [
      ...deck('cards/glossary.tsv', `${title}::Glossary`, terms),
      ...deck('cards/who-said-it.tsv', `${title}::Who said it?`, spoken),
    ];
  },
};

interface Card {
  /** The same in every edition. */
  id: string;
  /** HTML, as the back is. */
  front: string;
  back: string;
}

function deck(path: string, name: string, cards: readonly Card[]): ExportedFile[] {
  if (cards.length === 0) return [];
  const head = ['#separator:tab', '#html:true', `#deck:${oneLine(name)}`, '#guid column:1'];
  const rows = cards.map((card) => [card.id, card.front, card.back].map(field).join('\t'));
  return [
    { path, type: 'text/tab-separated-values; charset=utf-8', text: `${[...head, ...rows].join('\n')}\n` },
  ];
}

/** In quotation marks, since a field that begins with one would be taken for such. */
const field = (html: string) => `"${oneLine(html).replaceAll('"', '""')}"`;

const oneLine = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();
