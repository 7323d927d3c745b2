import type { Book } from '../schema/book.ts';
import { addresses } from './addresses.ts';
import { askedOf } from './readers-words.ts';
import type { Answer } from './search-answer.ts';

/** Where the words of the site’s own pages are shown. */
const pageAddresses: Readonly<Record<string, string>> = {
  about: addresses.about,
  accessibility: addresses.aboutPage('accessibility'),
  assessment: addresses.assessment,
  claims: addresses.claims,
  coding: addresses.coding,
  download: addresses.aboutPage('download'),
  glossary: addresses.glossary,
  guide: addresses.guide,
  modes: addresses.modes,
  notebook: addresses.notebook,
  packs: addresses.packs,
  permalinks: addresses.aboutPage('permalinks'),
  quotes: addresses.quotes,
  read: addresses.read,
  references: addresses.references,
  search: addresses.search,
  source: addresses.aboutPage('source'),
  tables: addresses.tables,
  teach: addresses.teach,
  themes: addresses.themes,
  voices: addresses.voices,
};

/** The pages of the argument, and their parts that readers ask for. */
export const sections = ({ readings }: Book): Answer[] =>
  readings.flatMap(({ id, title, asked, askedAt }): Answer[] => [
    { kind: 'section', name: title, address: addresses.reading(id), asked: askedOf(asked) },
    ...parts(addresses.reading(id), askedAt),
  ]);

/** The site’s own pages, and their parts that readers ask for. */
export const pages = ({ pages }: Book): Answer[] =>
  pages.flatMap(({ id, title, asked, askedAt }): Answer[] => {
    const address = pageAddresses[id];
    if (!address) return [];
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
