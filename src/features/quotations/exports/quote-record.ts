import { z } from 'zod';
import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { addresses } from '../../../book/addresses.ts';
import { attribution } from '../../../book/words/attribution.ts';
import { wayOf } from '../../../book/words/language.ts';
import { locate } from '../../../book/locator.ts';
import { sideOf } from '../../../book/sides.ts';
import { plainWords } from '../../../book/words/words.ts';
import type { Place } from '../../../site/exporter.ts';

const orNull = (what: string) => z.string().nullable().describe(what);

/** One quotation as `quotes.json` has it; the columns of `quotes.csv` are its fields, lists joined by semicolons. */
export const quoteRecordSchema = z.strictObject({
  id: z.string().describe('Permanent id; it is part of the address.'),
  text: z
    .string()
    .describe('The words as printed, in one text; passages that the paper sets apart are joined by ” … “.'),
  passages: z.array(z.string()).min(1).describe('The passages as printed, `*so*` for the paper’s italics.'),
  kind: z.string().nullable(),
  who: z.string().describe('Who says it, in one line; empty in a book that names nobody.'),
  printed: orNull('The role as the paper prints it.'),
  speaker: orNull('The controlled term for that role, an id.'),
  side: z.string().nullable(),
  section: z.string().describe('The paper’s section, an id.'),
  paragraph: z.string().describe('The paper’s paragraph: section and number.'),
  table: orNull('The table whose notes quote it, an id.'),
  locator: z.string().describe('The place in words, for citations.'),
  themes: z.array(z.string()).min(1).describe('Codes of `codebook.json`, the main one first.'),
  modes: z.array(z.string()).describe('Modes that it speaks of.'),
  gloss: z.string().describe('What it shows, in this companion’s words.'),
  context: z.string().describe('Its part in the argument, in this companion’s words.'),
  reference: orNull('The work it is quoted from, a key of `references.json`.'),
  at: orNull('The place in that work.'),
  via: orNull('The work through which the paper quotes it.'),
  viaAt: orNull('The place in that one.'),
  remark: orNull('This companion’s remark on the words themselves.'),
  url: z.url().describe('Its page.'),
});

/** What a record has besides in a book that quotes in several languages. */
const languageFields = {
  language: orNull('The language of the words, as a BCP 47 tag, where it is not that of the site.'),
  direction: z
    .enum(['ltr', 'rtl'])
    .nullable()
    .describe('Which way they run, where they are in another language.'),
  translation: orNull('The words in the language of the site.'),
  translator: orNull('Whose translation that is; this companion’s where nobody is named.'),
};

/** The schema of one book’s records: its kinds and sides are those of its `site.yaml`, and it has themes or none. */
export function quoteRecordSchemaOf({ site, quotes, themes }: Pick<Book, 'site' | 'quotes' | 'themes'>) {
  const kind = oneOf(site.kinds);
  return quoteRecordSchema.extend({
    kind: quotes.every((quote) => quote.kind !== undefined) ? kind : kind.nullable(),
    side: oneOf(site.sides).nullable(),
    ...(themes.length === 0 && {
      themes: z.array(z.string()).max(0).describe('None: this book has no themes.'),
    }),
    ...(inLanguages(quotes) && languageFields),
  });
}

const inLanguages = (quotes: readonly Quote[]) => quotes.some(({ lang }) => lang !== undefined);

const oneOf = (terms: readonly { id: string }[]) => z.enum(terms.map(({ id }) => id));

export type QuoteRecord = z.infer<typeof quoteRecordSchema> & {
  [Field in keyof typeof languageFields]?: z.infer<(typeof languageFields)[Field]>;
};

/**
 * A quotation with everything that is known of it, its place spelt out and its address. Whoever gives quotations another field
 * says here how it is recorded, or takes it out of the rest unrecorded: the compiler asks for one of the two.
 */
export function quoteRecord(quote: Quote, book: Book, place: Place): QuoteRecord {
  const { id, words, kind, printed, speaker, table, paragraph, themes, modes, ...more } = quote;
  const { gloss, context, source, remark, side: _, lang, dir: __, translation, ...unrecorded } = more;
  nothingIn(unrecorded);
  const { full, section } = locate(book.paper, paragraph);
  return {
    id,
    text: plainWords(quote),
    passages: words,
    kind: kind ?? null,
    who: attribution(quote, book),
    printed: printed ?? null,
    speaker: speaker ?? null,
    side: sideOf(quote, book) ?? null,
    section,
    paragraph,
    table: table ?? null,
    locator: full,
    themes,
    modes,
    gloss,
    context,
    reference: source?.reference ?? null,
    at: source?.at ?? null,
    via: source?.via ?? null,
    viaAt: source?.viaAt ?? null,
    remark: remark ?? null,
    url: place(addresses.quote(id)),
    ...(inLanguages(book.quotes) && {
      language: lang ?? null,
      direction: wayOf(quote).dir ?? null,
      translation: translation?.words ?? null,
      translator: translation?.by ?? null,
    }),
  };
}

const nothingIn = (_rest: Record<string, never>): void => undefined;
