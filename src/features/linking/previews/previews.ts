import type { Book } from '../../../book/schema/book.ts';
import type { PageKindsWith } from '../../../site/page-kinds.ts';
import { addresses } from '../../../book/addresses.ts';
import { attribution } from '../../../book/words/attribution.ts';
import { locate } from '../../../book/locator.ts';
import { type Foreign, foreignOf } from '../../../book/words/language.ts';
import { authorDate } from '../../../book/words/names.ts';
import { previewFile, previewFileNames } from './preview-file.ts';
import { capital, plainWords } from '../../../book/words/words.ts';

/** What a link's preview shows before it is followed. */
export interface Preview extends Foreign {
  /** “Glossary”, “Quotation”, “Table 3”. */
  kind: string;
  title: string;
  text: string;
}

/** All files of previews, by name: each its previews by address. One that holds nothing is there too. */
export function previewFiles(book: Book): Map<string, Record<string, Preview>> {
  const files = new Map(previewFileNames.map((name) => [name, {} as Record<string, Preview>]));
  for (const [address, preview] of Object.entries(previews(book)))
    Object.assign(files.get(previewFile(address) ?? '') ?? {}, { [address]: preview });
  return files;
}

/** Previews by root-relative address, for every concept, quotation, table, claim, reference, mode, theme, session and voice. */
export function previews(book: Book): Record<string, Preview> {
  return Object.fromEntries(Object.values(previewsOf).flatMap((make) => make(book)));
}

/** By the kind of page that shows what is previewed. */
const previewsOf: Record<PageKindsWith<'preview', true>, (book: Book) => [string, Preview][]> = {
  glossary: ({ concepts }) =>
    concepts.map(({ id, term, summary }) => [
      addresses.concept(id),
      { kind: 'Glossary', title: term, text: summary },
    ]),
  quote: (book) =>
    book.quotes.map((quote) => [
      addresses.quote(quote.id),
      {
        kind: 'Quotation',
        title: attribution(quote, book) || locate(book.paper, quote.paragraph).short,
        text: `“${plainWords(quote)}”`,
        ...foreignOf(quote),
      },
    ]),
  table: ({ evidence }) =>
    evidence.map(({ id, number, title, shows }) => [
      addresses.table(id),
      { kind: number, title, text: shows },
    ]),
  claims: ({ claims }) =>
    claims.map(({ id, claim, explains }) => [
      addresses.claim(id),
      { kind: 'Claim', title: claim, text: explains },
    ]),
  references: ({ references }) =>
    references.map(({ id, csl }) => [
      addresses.reference(id),
      { kind: 'Reference', title: authorDate(csl), text: csl.title },
    ]),
  mode: ({ modes }) =>
    modes.map(({ id, name, summary }) => [addresses.mode(id), { kind: 'Mode', title: name, text: summary }]),
  theme: ({ themes }) =>
    themes.map(({ id, name, definition }) => [
      addresses.theme(id),
      { kind: 'Theme', title: name, text: definition },
    ]),
  lecture: ({ lectures }) =>
    lectures.map(({ id, kind, title, summary }) => [
      addresses.lecture(id),
      { kind: capital(kind), title, text: summary },
    ]),
  voice: ({ speakers }) =>
    speakers.map(({ id, plural, about }) => [
      addresses.voice(id),
      { kind: 'Voice', title: plural, text: about },
    ]),
};
