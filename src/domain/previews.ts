import type { Book } from '../schema/book.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { authorDate } from './names.ts';
import { previewFile, previewFileNames } from './preview-file.ts';
import { capital, plainWords } from './words.ts';

/** What a link's preview shows before it is followed. */
export interface Preview {
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
  return Object.fromEntries([
    ...book.concepts.map((concept) => [
      addresses.concept(concept.id),
      { kind: 'Glossary', title: concept.term, text: concept.summary },
    ]),
    ...book.quotes.map((quote) => [
      addresses.quote(quote.id),
      {
        kind: 'Quotation',
        title: attribution(quote, book),
        text: `“${plainWords(quote)}”`,
      },
    ]),
    ...book.evidence.map((item) => [
      addresses.table(item.id),
      { kind: item.number, title: item.title, text: item.shows },
    ]),
    ...book.claims.map((claim) => [
      addresses.claim(claim.id),
      { kind: 'Claim', title: claim.claim, text: claim.explains },
    ]),
    ...book.references.map(({ id, csl }) => [
      addresses.reference(id),
      { kind: 'Reference', title: authorDate(csl), text: csl.title },
    ]),
    ...book.modes.map((mode) => [
      addresses.mode(mode.id),
      { kind: 'Mode', title: mode.name, text: mode.summary },
    ]),
    ...book.themes.map((theme) => [
      addresses.theme(theme.id),
      { kind: 'Theme', title: theme.name, text: theme.definition },
    ]),
    ...book.lectures.map((lecture) => [
      addresses.lecture(lecture.id),
      { kind: capital(lecture.kind), title: lecture.title, text: lecture.summary },
    ]),
    ...book.speakers.map((speaker) => [
      addresses.voice(speaker.id),
      { kind: 'Voice', title: speaker.plural, text: speaker.about },
    ]),
  ]) as Record<string, Preview>;
}
