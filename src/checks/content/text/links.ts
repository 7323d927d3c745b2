import type { Fault } from '../../../lib/fault.ts';
import { entryAt, pageKindAt } from '../../../site/pages.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { valuesAt } from '../../../book/ids/values-at.ts';
import type { Known } from '../../../book/ids/known.ts';
import type { Target } from '../../../book/ids/targets.ts';
import { unknownId } from '../resolve.ts';

/**
 * Links to pages of a single entry name an entry that exists. Other addresses, and headings, are known
 * only when the site is built: `dist/links.ts` checks them there.
 */
export function* links(content: Content, known: Known): Generator<Fault> {
  const inText = content.bodies.flatMap(({ file, passages }) =>
    passages.links.map((node) => ({ href: node.url ?? '', place: placeOf(file, node) })),
  );
  const inDiagrams = content.entries
    .filter((entry) => entry.kind === 'diagram')
    .flatMap((entry) =>
      valuesAt(entry.value, 'links').flatMap(({ value }) =>
        Object.entries((value ?? {}) as Record<string, unknown>).map(([node, href]) => ({
          href: String(href),
          place: entry.at(['links', node]),
        })),
      ),
    );
  for (const { href, place } of inText.filter((link) => !reachable.test(link.href)))
    yield {
      id: 'link-scheme',
      ...place,
      found: `“${href}”`,
      expected: 'an address that begins with /, #, https://, http:// or mailto:',
      remedy: 'write it in full',
    };
  for (const { href, place } of [...inText, ...inDiagrams]) {
    const named = entryNamed(href);
    if (/^\/[^?#]*[^/?#.](?:[?#]|$)/.test(href) && !/\.[a-z0-9]+(?:[?#]|$)/.test(href))
      yield {
        id: 'link-without-slash',
        ...place,
        found: `“${href}”`,
        expected: 'an address of the site, which ends with a slash',
        remedy: `write “${href.replace(/(?=[?#]|$)/, '/')}”`,
      };
    else if (named) yield* unknownId(named, known, place);
  }
}

/** The entry behind an address of the site: a page, a part of a page, or one of our paragraphs. */
function entryNamed(href: string): { id: string; target: Target } | undefined {
  const [, path = '', part] = /^([^?#]*)(?:\?[^#]*)?(?:#(.+))?$/.exec(href) ?? [];
  const kind = pageKindAt(path);
  if (kind?.entries && part) return { id: part, target: kind.entries };
  if (kind?.entry === 'reading' && part && /-\d+[a-z]?$/.test(part)) return { id: part, target: 'passage' };
  const id = kind && entryAt(kind, path);
  return kind?.entry && id ? { id, target: kind.entry } : undefined;
}

/** An address of the site, a place on the page, or one for a browser or a mail program. */
const reachable = /^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/;
