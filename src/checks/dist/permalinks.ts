import type { Fault } from '../../lib/fault.ts';
import type { Move } from '../../book/schema/move.ts';
import { pageAndPart } from '../../book/permalinks.ts';
import { likelyMeant } from '../content/did-you-mean.ts';
import type { Kept } from '../read/permalinks.ts';
import type { Page, Site } from './pages.ts';

/**
 * Every address that was ever published leads somewhere in the built site, those that moved or were retired by what
 * was built in their place; and what a move leads to is there.
 */
export function* permalinks(site: Site, kept: Kept): Generator<Fault> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const isThere = (address: string) => {
    const { page, part } = pageAndPart(address);
    const built = pages.get(page);
    if (!built) return part === undefined && site.files.has(page.slice(1));
    return part === undefined || built.elements.some(({ attributes }) => attributes['id'] === part);
  };
  for (const { address, kind, line } of kept.permalinks.filter((one) => !isThere(one.address))) {
    const near = likelyMeant(address, [...pages.keys()]);
    yield {
      id: 'address-gone',
      file: kept.file,
      line,
      found: `nothing at “${address}”, where a ${kind} was published`,
      expected: 'every published address to lead somewhere',
      remedy: `put it back, or say in moved.yaml where it went or why it was retired${near ? ` (“${near}”?)` : ''}`,
    };
  }
  for (const { move, at } of kept.moves) {
    for (const { to, path } of targetsOf(move).filter((target) => !isThere(target.to)))
      yield {
        id: 'move-nowhere',
        ...at(path),
        found: `“${to}”`,
        expected: 'an address of the built site',
        remedy: 'correct it',
      };
    if (isStillThere(move, pages))
      yield {
        id: 'moved-but-there',
        ...at(['from']),
        found: `“${move.from}”, where something still is`,
        expected: 'an address that is free, so that its readers can be sent on',
        remedy: 'take the entry out, or what is there',
      };
  }
}

function targetsOf(move: Move): { to: string; path: (string | number)[] }[] {
  if ('to' in move) return [{ to: move.to, path: ['to'] }];
  return move.instead.map(({ to }, index) => ({ to, path: ['instead', index, 'to'] }));
}

/** Whether the page, or the element, at an address is another than the one that was built to say where it went. */
function isStillThere({ from }: Move, pages: ReadonlyMap<string, Page>): boolean {
  const { page, part } = pageAndPart(from);
  const elements = pages.get(page)?.elements ?? [];
  if (part === undefined)
    return elements.length > 0 && !elements.some(({ attributes }) => attributes['data-gone'] === from);
  return elements.some(({ attributes }) => attributes['id'] === part && attributes['data-gone'] !== from);
}
