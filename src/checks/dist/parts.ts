import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import type { Permalink, PermalinkKind } from '../../book/schema/permalink.ts';
import { kindNames } from '../../book/schema/permalink.ts';

/** An address that is to be kept, and what is there. */
export type Published = Pick<Permalink, 'address' | 'kind'>;

/** The parts of a page that have addresses of their own. */
export const partsOn = (document: Tree.Document, address: string): Published[] =>
  partsIn(document, { address, inMain: false, asked: false, prose: false, names: [] });

/** What is known of the elements around a part. */
interface Around {
  address: string;
  inMain: boolean;
  /** Within the questions of a self-check. */
  asked: boolean;
  /** Directly in a column of written text. */
  prose: boolean;
  /** Ids of what only names an element that has an address itself. */
  names: readonly string[];
}

function partsIn(parent: Tree.ParentNode, around: Around): Published[] {
  return parent.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((element): Published[] => {
      const given = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
      const { id } = given;
      // What replaces something gone, repeats what is elsewhere, or is drawn, has no address of its own.
      if ('data-gone' in given || 'data-record-none' in given || without.has(element.tagName)) return [];
      const kind = around.inMain && id ? kindOfPart(element.tagName, given, around) : undefined;
      const within = partsIn(element, {
        address: around.address,
        inMain: around.inMain || element.tagName === 'main',
        asked: around.asked || hasClass(given, 'self-check'),
        prose: element.tagName === 'div' && hasClass(given, 'prose'),
        names: id ? [...around.names, ...(given['aria-labelledby'] ?? '').split(' ')] : around.names,
      });
      return kind ? [{ address: `${around.address}#${id}`, kind }, ...within] : within;
    });
}

const without = new Set(['svg', 'noscript']);

/** The kind of a part that has an id; none where the id is there for the page itself: fields, captions, notes’ marks. */
function kindOfPart(
  tag: string,
  given: Record<string, string>,
  { address, asked, prose, names }: Around,
): PermalinkKind | undefined {
  if (names.includes(given['id'] ?? '')) return undefined;
  // A session’s steps can be found one by one, but each is a part of it.
  if (given['data-record'] === 'lecture') return 'part';
  const record = given['data-record'];
  if (record) return record in kindNames ? (record as PermalinkKind) : 'part';
  // Headings that someone wrote. Those that gather things by their codes come and go with the coding.
  if (/^h[2-6]$/.test(tag)) return prose ? 'heading' : undefined;
  if (tag === 'tr') return 'row';
  if (tag === 'li' && asked) return 'question';
  // Slides that someone wrote, not those that every deck is given.
  if (tag === 'section' && address.endsWith('/slides/'))
    return /^deck-/.test(given['id'] ?? '') ? undefined : 'slide';
  return /^(section|article|figure|li|details|fieldset)$/.test(tag) ? 'part' : undefined;
}

const hasClass = (given: Record<string, string>, name: string) =>
  (given['class'] ?? '').split(' ').includes(name);
