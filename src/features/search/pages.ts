import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { pagesOf } from '../../site/built-pages.ts';
import { askedOf } from '../../book/words/readers-words.ts';
import type { Answer } from './answer.ts';

/** The pages of the argument, and their parts that readers ask for. */
export const sections = ({ readings }: Book): Answer[] =>
  readings.flatMap(({ id, title, asked, askedAt }): Answer[] => [
    { kind: 'section', name: title, address: addresses.reading(id), asked: askedOf(asked) },
    ...parts(addresses.reading(id), askedAt),
  ]);

/** The site’s own pages, and their parts that readers ask for. */
export const pages = (book: Book, addressOf: (page: string) => string): Answer[] =>
  pagesOf(book).flatMap(({ id, title, asked, askedAt }): Answer[] => {
    const address = addressOf(id);
    return [{ kind: 'page', name: title, address, asked: askedOf(asked) }, ...parts(address, askedAt)];
  });

/** Parts of a page are shown as the records that they are; readers’ words are all their names. */
const parts = (address: string, askedAt: Record<string, string[]> = {}): Answer[] =>
  Object.entries(askedAt).map(([id, asked]) => ({
    kind: 'part',
    name: asked[0] ?? id,
    address: `${address}#${id}`,
    asked: askedOf(asked.slice(1)),
  }));
