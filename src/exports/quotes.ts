import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/quote.ts';
import { addresses } from '../domain/addresses.ts';
import { attribution } from '../domain/attribution.ts';
import { locate } from '../domain/locator.ts';
import { sideOf } from '../domain/sides.ts';
import { plainWords } from '../domain/words.ts';
import { csvFile, type Exporter, jsonFile, type Place } from './exporter.ts';

/** Every quotation with all its fields and its address: `quotes.json` and `quotes.csv`. */
export const quotes: Exporter = {
  name: 'Quotations',
  about: 'Every quotation with its speaker, place, themes, modes and what it shows.',
  files: (book, place) => {
    const records = book.quotes.map((quote) => record(quote, book, place));
    const fields = Object.keys(records[0] ?? {}) as (keyof (typeof records)[number])[];
    const cells = records.map((item) => fields.map((field) => flat(item[field])));
    return [jsonFile('quotes.json', records), csvFile('quotes.csv', [fields, ...cells])];
  },
};

function record(quote: Quote, book: Book, place: Place) {
  const { full, section } = locate(book.paper, quote.paragraph);
  return {
    id: quote.id,
    text: plainWords(quote),
    passages: quote.words,
    kind: quote.kind,
    who: attribution(quote, book.references, book.speakers),
    printed: quote.printed ?? null,
    speaker: quote.speaker ?? null,
    side: sideOf(quote, book.speakers) ?? null,
    section,
    paragraph: quote.paragraph,
    table: quote.table ?? null,
    locator: full,
    themes: quote.themes,
    modes: quote.modes,
    gloss: quote.gloss,
    context: quote.context,
    reference: quote.source?.reference ?? null,
    at: quote.source?.at ?? null,
    via: quote.source?.via ?? null,
    viaAt: quote.source?.viaAt ?? null,
    remark: quote.remark ?? null,
    url: place(addresses.quote(quote.id)),
  };
}

const flat = (value: string | string[] | null) => (Array.isArray(value) ? value.join('; ') : value);
