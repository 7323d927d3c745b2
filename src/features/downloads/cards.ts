import type { Quote } from '../../book/schema/evidence/quote.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { locate } from '../../book/locator.ts';
import { foreignOf } from '../../book/words/language.ts';
import { plainWords } from '../../book/words/words.ts';
import { tag, text } from '../../lib/xml.ts';
import type { ExportedFile, Exporter } from '../../site/exporter.ts';

const importing =
  'Tab-separated text: in Anki choose File, then Import; a card that you have already is renewed.';

/**
 * Cards to learn from, as Anki imports them. The first lines say how to read the rest, and each card has a name of its
 * own, so that a later edition renews a card and adds no second one.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export const termCards: Exporter = {
  name: 'Glossary cards for Anki',
  about: `The glossary as cards to learn from. ${importing}`,
  needs: ['concepts'],
  files: ({ site, concepts }, place) => [
    deck(
      'cards/glossary.tsv',
      `${site.title}::Glossary`,
      concepts.map(({ id, term, abbreviation, summary }) => ({
        id: `${site.id}-term-${id}`,
        front: text(abbreviation ? `${term} (${abbreviation})` : term),
        back: `${text(summary)}<br>${linked(place(addresses.concept(id)), 'In the glossary')}`,
      })),
    ),
  ],
};

/** The same of every quotation whose speaker is known. */
export const speakerCards: Exporter = {
  name: 'Who said it? cards for Anki',
  about: `Quotations to guess the speaker of. ${importing}`,
  needs: ['quotes', 'speakers'],
  files: (book, place) => [
    deck(
      'cards/who-said-it.tsv',
      `${book.site.title}::Who said it?`,
      book.quotes
        .filter(({ speaker }) => speaker)
        .map((quote) => ({
          id: `${book.site.id}-said-${quote.id}`,
          front: `Who said it?<br>${saidIn(quote)}`,
          back: `${text(attribution(quote, book))}<br>${text(quote.gloss)}<br>${linked(
            place(addresses.quote(quote.id)),
            locate(book.paper, quote.paragraph).full,
          )}`,
        })),
    ),
  ],
};

/** A quotation’s words, in their language, and what they mean. */
function saidIn(quote: Quote): string {
  const { way, translation } = foreignOf(quote);
  const words = `“${text(plainWords(quote))}”`;
  return [way ? tag('span', { ...way }, words) : words, translation && text(translation)]
    .filter(Boolean)
    .join('<br>');
}

interface Card {
  /** The same in every edition. */
  id: string;
  /** HTML, as the back is. */
  front: string;
  back: string;
}

const linked = (href: string, words: string) => tag('a', { href }, text(words));

function deck(path: string, name: string, cards: readonly Card[]): ExportedFile {
  // Without a kind of note Anki takes the one used last, in which a field may be a gap to fill.
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(name)}`,
    '#guid column:1',
  ];
  const rows = cards.map((card) => [card.id, card.front, card.back].map(field).join('\t'));
  return {
    path,
    type: 'text/tab-separated-values; charset=utf-8',
    text: `${[...head, ...rows].join('\n')}\n`,
  };
}

/** In quotation marks, since a field that begins with one would be taken for such. */
const field = (html: string) => `"${oneLine(html).replaceAll('"', '""')}"`;

const oneLine = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();
