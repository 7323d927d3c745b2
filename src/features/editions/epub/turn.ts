import { type DefaultTreeAdapterTypes as Tree, html } from 'parse5';
import { attributeOf, elementsIn, retext } from '../../../lib/markup.ts';
import { type Chapter, wordsOf } from './chapters.ts';
import type { Places } from './places.ts';

/** A place that the book's page list names: “Water 1”. */
export interface Locator {
  label: string;
  href: string;
}

/**
 * Turns a chapter's page into the book's: its links lead to places in the book, its drawings keep no variables, its
 * notes and places are what reading systems know as notes and page breaks.
 * @param named the places that chapters before it hold, to which its own are added: each is named once
 * @returns the places that it holds first
 */
export function turn(
  chapter: Chapter,
  places: Places,
  resolved: (value: string) => string,
  named: Set<string>,
): Locator[] {
  const { main } = chapter;
  for (const one of elementsIn(main)) {
    if (one.tagName === 'a' && attributeOf(one, 'href') !== undefined) lead(one, places(one, chapter));
    if (one.namespaceURI === html.NS.SVG) {
      for (const attribute of one.attrs) attribute.value = resolved(attribute.value);
      outfit(one);
    }
    if (attributeOf(one, 'class') === 'note-ref') note(one);
    if (attributeOf(one, 'role') === 'note') say(one, 'doc-footnote', 'footnote');
  }
  return elementsIn(main, (one) => attributeOf(one, 'class') === 'para').flatMap((para) =>
    locate(para, chapter.file, named),
  );
}

/** Sets an attribute, whether it was there or not. */
export function set(one: Tree.Element, name: string, value: string): void {
  one.attrs = [...one.attrs.filter((attribute) => attribute.name !== name), { name, value }];
}

function lead(link: Tree.Element, place: string): void {
  const kept = link.attrs.filter(({ name }) => name !== 'href' && name !== 'aria-current');
  if (link.namespaceURI !== html.NS.SVG) {
    link.attrs = [...kept, { name: 'href', value: place }];
    return;
  }
  const said = attributeOf(link, 'aria-label') ?? wordsOf(link);
  link.attrs = [
    ...kept,
    { prefix: 'xlink', name: 'href', value: place },
    { prefix: 'xlink', name: 'title', value: said },
  ];
}

/** What the schemas of EPUB, older than the drawings, do not know is said otherwise or left to the style sheet. */
function outfit(drawn: Tree.Element): void {
  if (attributeOf(drawn, 'paint-order') !== undefined) set(drawn, 'class', 'halo');
  drawn.attrs = drawn.attrs.filter(
    ({ name, value }) => name !== 'paint-order' && !(name === 'role' && value === 'group'),
  );
}

function note(mark: Tree.Element): void {
  const back = attributeOf(mark, 'id') === undefined;
  say(mark, back ? 'doc-backlink' : 'doc-noteref', back ? 'backlink' : 'noteref');
}

function say(one: Tree.Element, role: string, type: string): void {
  set(one, 'role', role);
  set(one, 'epub:type', type);
}

/** A paragraph's place in the paper is no link here, where it would lead to itself. */
function locate(para: Tree.Element, file: string, named: Set<string>): Locator[] {
  const margin = elementsIn(para, (one) => attributeOf(one, 'class') === 'para-margin').at(-1);
  const place = margin && elementsIn(margin, (one) => attributeOf(one, 'class') === 'locator')[0];
  if (!place) return [];
  const label = wordsOf({ ...place, childNodes: place.childNodes.slice(-1) });
  const id = attributeOf(para, 'id') ?? '';
  place.tagName = place.nodeName = 'span';
  place.attrs = [{ name: 'class', value: 'locator' }];
  retext(place, label);
  // Where it rests on more than one, the list names the first; a second paragraph on the same one is at the same place.
  const first = firstOf(label);
  if (named.has(first)) return [];
  named.add(first);
  say(place, 'doc-pagebreak', 'pagebreak');
  set(place, 'id', `place-${id}`);
  set(place, 'aria-label', label);
  return [{ label: first, href: `${file}#place-${id}` }];
}

/** The first place of those that a paragraph rests on: “Water 1” of “Water 1, Ground 2”. */
export function firstOf(label: string): string {
  return label.replace(/,.*$/, '');
}
