/** A part of a page that can be linked to, cited and taken away. */
export interface Piece {
  kind: PieceKind;
  /** The element that holds it. */
  element: HTMLElement;
  /** What it is called: “Theory 2”, “Table 3”. */
  name: string;
  /** The same with what distinguishes it from others of that name: “Theory 2: “Reform is …””, “Staff: Table 3”. */
  fullName: string;
  /** Its address on this site. */
  address: URL;
}

export type PieceKind =
  'heading' | 'paragraph' | 'quotation' | 'table' | 'row' | 'diagram' | 'concept' | 'claim' | 'reference';

export interface Rule {
  kind: PieceKind;
  /** The elements that are one. */
  selector: string;
  /** The part the handle belongs to: inside it at its end or its beginning, or right behind it. */
  at: string;
  where?: 'begin' | 'after';
  /** The part that names it. */
  name: string;
  /** The part that distinguishes it from others of the same name. */
  apart?: string;
  /** The link to a page of its own, where it has one. */
  page?: string;
}

/**
 * What has a handle, and where: never inside what names something else, a caption or the head of a row, but in headings,
 * which keep their own name. `src/features/linking/handle.css` keeps room in the same places.
 */
export const rules: Rule[] = [
  {
    kind: 'paragraph',
    selector: '.para[id]',
    at: '.para-margin > .locator',
    where: 'after',
    name: '.para-margin > .locator',
    apart: '.para-text :is(p, li)',
  },
  { kind: 'concept', selector: '.entry[data-record=concept]', at: 'h3', name: 'h3' },
  { kind: 'claim', selector: '.claim-entry', at: 'h2', name: 'h2' },
  { kind: 'reference', selector: '.entry[data-record=reference]', at: 'p', name: 'p' },
  {
    kind: 'heading',
    selector: '.page-title:not([data-record=table] > *)',
    at: 'h1:not(.visually-hidden)',
    name: 'h1',
  },
  { kind: 'heading', selector: '.sheet :is(h2, h3)[id]', at: ':scope', name: ':scope' },
  {
    kind: 'table',
    selector: '.data-table:has(caption strong)',
    at: ':scope',
    where: 'begin',
    name: 'caption strong',
    page: 'caption a',
  },
  { kind: 'row', selector: '.data-table tr[id]', at: 'td:last-child', where: 'begin', name: 'th' },
  {
    kind: 'quotation',
    selector: '.quotation-page',
    at: 'figcaption',
    name: '.who',
    apart: 'blockquote > *',
  },
  {
    kind: 'quotation',
    selector: '.quotation',
    at: 'figcaption .place',
    where: 'after',
    name: '.who',
    apart: 'blockquote > *',
    page: 'figcaption .place',
  },
  {
    kind: 'diagram',
    selector: '.diagram',
    at: 'figcaption',
    where: 'begin',
    name: 'figcaption strong',
  },
];

/** Puts a handle everywhere below an element where one belongs and none is yet. */
export function addHandles(
  below: ParentNode,
  make: (name: string, kind: PieceKind, piece: () => Piece) => HTMLButtonElement,
): void {
  // A heading that names a piece is that piece’s: what is listed first has the place.
  const taken = new Set<Element>();
  for (const rule of rules)
    for (const piece of below.querySelectorAll<HTMLElement>(rule.selector)) {
      const at = rule.at === ':scope' ? piece : piece.querySelector(rule.at);
      if (!at || taken.has(at)) continue;
      taken.add(at);
      if (hasHandle(at, rule)) continue;
      remember(piece);
      const handle = make(pieceOf(piece, rule).fullName, rule.kind, () => pieceOf(piece, rule));
      if (/^H\d$/.test(at.tagName)) at.setAttribute('aria-label', wordsOf(at));
      if (rule.where === 'after') at.after(handle);
      else if (rule.where === 'begin') at.prepend(handle);
      else at.append(handle);
    }
}

/** What a page is made of as it was published, before a browser may have translated it. */
const published = new WeakMap<Element, Element>();

export function remember(piece: Element): void {
  if (published.has(piece)) return;
  const copy = piece.cloneNode(true) as Element;
  published.set(piece, copy);
  const copies = copy.querySelectorAll('*');
  piece.querySelectorAll('*').forEach((part, index) => published.set(part, copies[index] ?? part));
}

/** An element as it was published; nothing where it came later. */
export const publishedCopy = (element: Element) => published.get(element);

/** A copy of an element as it was published. */
export const copyOf = (element: Element) => (published.get(element) ?? element).cloneNode(true) as Element;

function hasHandle(at: Element, { where }: Rule): boolean {
  const there =
    where === 'after'
      ? at.nextElementSibling
      : where === 'begin'
        ? at.firstElementChild
        : at.lastElementChild;
  return there?.matches('.handle') ?? false;
}

/** A piece by its element: what it is called, and where it is. */
export function pieceOf(element: HTMLElement, rule: Rule): Piece {
  const { kind, name, page } = rule;
  const named = name === ':scope' ? element : element.querySelector(name);
  const link = page ? element.querySelector<HTMLAnchorElement>(page) : null;
  const address = new URL(link?.href ?? location.href);
  address.search = '';
  if (!link) address.hash = kind === 'table' || kind === 'quotation' ? '' : element.id;
  const called = wordsOf(named);
  const apart = setApart(element, rule);
  return { kind, element, name: called, fullName: apart ? `${called}: ${apart}` : called, address };
}

/** What distinguishes a piece from others of its name: its first words; of a row, its table, where the page has several. */
function setApart(element: HTMLElement, { kind, apart }: Rule): string {
  if (kind === 'row') {
    const tables = document.querySelectorAll('.data-table caption strong');
    return tables.length > 1
      ? wordsOf(element.closest('.data-table')?.querySelector('caption strong') ?? null)
      : '';
  }
  const words = apart ? wordsOf(element.querySelector(apart)) : '';
  return words && `“${begun(words.replace(/^[“”]|[“”]$/g, ''))}”`;
}

/** As `opening` of `src/book/words/`, of whose file nothing else is wanted on every page. */
const begun = (words: string) =>
  words.length > 40 ? `${words.slice(0, 41).replace(/[\s,;:.…]+\S*$/, '')} …` : words;

/** The words of an element as they were published, without what is there for this site’s own purposes. */
export function wordsOf(element: Element | null): string {
  const copy = element ? copyOf(element) : undefined;
  copy?.querySelectorAll(notRead).forEach((part) => part.remove());
  // What a line of its own sets apart on the page, a sign sets apart here: “Table 3: Objectives”, “Importance (points)”.
  copy?.querySelectorAll(':scope > strong').forEach((part) => part.nextSibling && part.append(': '));
  copy?.querySelectorAll('.unit').forEach((part) => part.replaceWith(` (${part.textContent.trim()})`));
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

const notRead = '.handle, .visually-hidden, .note-ref, .meta, th sup, keep-button';
