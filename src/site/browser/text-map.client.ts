/**
 * The words of a part of a page as one text, with the way from each of its letters to where it is on the page. Blanks are
 * one each, blocks are parted by one, and what serves the site rather than the text is left out.
 */
export class TextMap {
  readonly text: string;
  /** Where each block of text begins and ends. */
  readonly blocks: readonly TextBlock[];
  readonly #letters: Letters;

  /**
   * @param published gives for an element what it was when the page was published. Where its words are others now, because a browser
   * has translated them, the published ones count, and each of them counts as the whole block.
   * @param leftOut what is no part of the text
   */
  constructor(root: Element, published: Published = () => undefined, leftOut = notRead) {
    this.#letters = new Letters(published, leftOut);
    this.#letters.addBlock(root);
    this.text = this.#letters.text;
    this.blocks = this.#letters.blocks;
  }

  /** What is on the page for a stretch of the text. */
  rangeOf(start: number, end: number): Range {
    const range = document.createRange();
    const [first, last] = [this.#letters.at(start), this.#letters.at(end - 1)];
    if (first?.node) range.setStart(first.node, first.offset);
    else if (first?.group[0]) range.setStartBefore(first.group[0]);
    if (last?.node) range.setEnd(last.node, last.offset + 1);
    else if (last?.group[0]) range.setEndAfter(last.group.at(-1) ?? last.group[0]);
    return range;
  }

  /** The stretch of the text that a part of the page holds; nothing where it holds no letter of it. */
  stretchOf(range: Range): { start: number; end: number } | undefined {
    let [start, end] = [-1, -1];
    for (const run of this.#letters.runs()) {
      const [from, to] = within(run, range);
      if (from >= to) continue;
      if (start < 0) start = from;
      end = to;
    }
    return start < 0 ? undefined : { start, end };
  }

  /** The block that a letter is in. */
  blockAt(index: number): TextBlock | undefined {
    return this.blocks.find(({ end }) => end > index);
  }
}

interface TextBlock {
  start: number;
  end: number;
  element: Element;
  /** Whether its words on the page are not those that were published. */
  isTranslated: boolean;
}

export type Published = (element: Element) => Element | undefined;

/** What is on a page for the site’s own purposes, and what a script writes. */
const notRead =
  'script, style, noscript, template, button, select, textarea, input, svg, iframe, dialog, .handle, .visually-hidden, .note-ref, keep-button, cite-panel, note-book, quote-explorer, search-panel, pack-builder, [data-own]';

/** A stretch of letters that are in one text node, one after another, or for one group of translated nodes. */
interface Run {
  from: number;
  to: number;
  node: Text | undefined;
  group: readonly Node[];
  /** Where in the text node each letter is. */
  offsets: readonly number[];
}

class Letters {
  text = '';
  readonly blocks: TextBlock[] = [];
  readonly #runs: Run[] = [];
  readonly #published: Published;
  readonly #leftOut: string;

  constructor(published: Published, leftOut: string) {
    this.#published = published;
    this.#leftOut = leftOut;
  }

  runs = (): readonly Run[] => this.#runs;

  at(index: number): { node: Text | undefined; group: readonly Node[]; offset: number } | undefined {
    const run = this.#runs.findLast(({ from }) => from <= index);
    if (!run) return undefined;
    const offset = run.offsets[Math.min(index, run.to - 1) - run.from] ?? 0;
    return { node: run.node, group: run.group, offset };
  }

  addBlock(block: Element): void {
    const parts = groupsOf(block, this.#leftOut);
    const copies = groupsOf(this.#published(block), this.#leftOut);
    // Where a script has put in more since, its words are those that are there.
    const isSame = copies.length === parts.length;
    parts.forEach((part, index) => {
      const copy = isSame ? copies[index] : undefined;
      if (Array.isArray(part)) this.#addGroup(block, part, Array.isArray(copy) ? copy : undefined);
      else this.addBlock(part);
    });
  }

  #addGroup(element: Element, group: Node[], copy: Node[] | undefined): void {
    const start = this.text === '' || this.text.endsWith(' ') ? this.text.length : this.text.length + 1;
    const words = copy && plain(copy, this.#leftOut);
    const isTranslated = words !== undefined && words !== plain(group, this.#leftOut);
    const [before, runs] = [this.text, this.#runs.length];
    if (start > before.length) this.text += ' ';
    if (isTranslated) this.#add(words, undefined, group);
    else for (const node of textsIn(group, this.#leftOut)) this.#add(node.data, node, group);
    const end = this.text.trimEnd().length;
    if (end > start) return void this.blocks.push({ start, end, element, isTranslated });
    this.text = before;
    this.#runs.length = runs;
  }

  #add(words: string, node: Text | undefined, group: readonly Node[]): void {
    const offsets: number[] = [];
    const from = this.text.length;
    let added = '';
    for (let at = 0; at < words.length; at += 1) {
      const letter = words.charAt(at);
      const isBlank = /\s/.test(letter);
      const last = added === '' ? this.text.at(-1) : added.at(-1);
      if (isBlank && (last === undefined || last === ' ')) continue;
      added += isBlank ? ' ' : letter;
      offsets.push(at);
    }
    this.text += added;
    if (added) this.#runs.push({ from, to: from + added.length, node, group, offsets });
  }
}

/** The letters of a run that lie within a part of the page. */
function within({ from, to, node, group, offsets }: Run, range: Range): [number, number] {
  const nodes = node ? [node] : group;
  if (!nodes.some((one) => range.intersectsNode(one))) return [0, 0];
  if (!node) return [from, to];
  const low = node === range.startContainer ? range.startOffset : 0;
  const high = node === range.endContainer ? range.endOffset : node.data.length;
  const inside = offsets.flatMap((offset, index) => (offset >= low && offset < high ? [from + index] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? [0, 0] : [first, last + 1];
}

/** What a block consists of: blocks, and between them the lines of text that are in none. */
function groupsOf(block: Element | undefined, leftOut: string): (Element | Node[])[] {
  const groups: (Element | Node[])[] = [];
  for (const node of block?.childNodes ?? []) {
    if (node instanceof Element && node.matches(leftOut)) continue;
    if (node instanceof Element && isBlock(node)) groups.push(node);
    else if (node instanceof Element || node.nodeType === Node.TEXT_NODE) {
      const last = groups.at(-1);
      if (Array.isArray(last)) last.push(node);
      else if (node.textContent?.trim()) groups.push([node]);
    }
  }
  return groups;
}

const blocks =
  'address, article, aside, blockquote, br, caption, dd, details, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';

const isBlock = (element: Element) => element.matches(blocks) || element.querySelector(blocks) !== null;

function textsIn(nodes: readonly Node[], leftOut: string): Text[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node as Text];
    if (!(node instanceof Element) || node.matches(leftOut)) return [];
    return textsIn([...node.childNodes], leftOut);
  });
}

const plain = (nodes: readonly Node[], leftOut: string) =>
  textsIn(nodes, leftOut)
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
