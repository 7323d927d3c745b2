import { createHash } from 'node:crypto';
import { onceFor } from '../../lib/once.ts';
import { packageFiles } from '../../features/downloads/index.ts';
import { documentFiles, packFiles, slidesFiles } from '../../features/packs/index.ts';
import type { Book } from '../../book/schema/book.ts';
import { hasPage } from '../../site/built-pages.ts';
import { absolute, site } from '../../site/site.ts';
import { palette } from '../../site/styles/palette.ts';

/* What is slow to put together, and both served and described on the page of downloads: made once for a Book. */

const publisher = { ...site, name: site.title, place: absolute };

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files of the Book’s data that hold all others, or say what they hold. */
export const packageOf = onceFor((book: Book) => packageFiles(book, publisher, sha256));

/** The course packs that are ready. */
export const packsOf = onceFor((book: Book) => (hasPage('packs', book) ? packFiles(book, publisher) : []));

/** The handouts and question sheets as Word documents. */
export const wordFilesOf = onceFor((book: Book) => documentFiles(book, publisher));

/** The slides as PowerPoint files. */
export const slidesFilesOf = onceFor((book: Book) => slidesFiles(book, publisher, palette.light));
