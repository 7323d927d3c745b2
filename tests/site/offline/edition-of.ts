import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../src/features/offline/messages.ts';
import type { BuiltSite } from '../sites.ts';

/** The edition that a built site is, as its list of files says. */
export const editionOf = ({ folder }: BuiltSite) =>
  JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as Edition;

/** The text of a page, by its address below the base. */
export const textOf = ({ folder }: BuiltSite, address: string) =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

/** The addresses of an edition's pages. */
export const pagesOf = (built: BuiltSite) =>
  editionOf(built)
    .files.map(([address]) => address)
    .filter((address) => address === '' || address.endsWith('/'));

/** Those that stay where they are: pages that have moved send their readers on. */
export const stayingPagesOf = (built: BuiltSite) =>
  pagesOf(built).filter((address) => !/<html[^>]* data-gone/.test(textOf(built, address)));
