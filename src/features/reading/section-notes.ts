import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
} from 'parse5';
import { attributeOf, element, elementsIn, retext } from '../../lib/markup.ts';

/**
 * Numbers the sidenotes of a whole text through, and puts after each section a list of its notes. The list is `hidden`:
 * on a screen notes are beside their paragraphs, and only print, where the margin is too narrow, shows it instead.
 * @param text rendered prose whose sections begin at `<h2>`, with marks and notes as `lift` makes them
 */
export function gatherNotes(text: string): string {
  const fragment = parseFragment(text);
  number(fragment);
  let gathered: Tree.Element[] = [];
  for (const node of [...fragment.childNodes].filter((child) => tree.isElementNode(child))) {
    if (node.tagName === 'h2' && gathered.length > 0) {
      tree.insertBefore(fragment, listOf(gathered), node);
      gathered = [];
    }
    gathered.push(...elementsIn(node, isNote));
  }
  if (gathered.length > 0) tree.appendChild(fragment, listOf(gathered));
  return serialize(fragment);
}

/** Within a paragraph they were numbered from 1. Marks and notes are in the same order. */
function number(fragment: Tree.ParentNode): void {
  const marks = elementsIn(fragment, (one) => isMark(one) && attributeOf(one, 'id') !== undefined);
  const notes = elementsIn(fragment, isNote);
  for (const list of [marks, notes]) {
    list.forEach((one, index) => {
      const shown = isMark(one) ? [one] : elementsIn(one, isMark);
      for (const { attrs } of [one, ...shown]) {
        const label = attrs.find(({ name }) => name === 'aria-label');
        if (label) label.value = label.value.replace(/\d+/, String(index + 1));
      }
      for (const mark of shown) retext(mark, String(index + 1));
    });
  }
}

function listOf(notes: readonly Tree.Element[]): Tree.Element {
  const numbers = notes.flatMap((note) => elementsIn(note, isMark)).map(textOf);
  const list = element('ol', { class: 'section-notes', start: numbers[0] ?? '1', hidden: '' });
  for (const note of notes) {
    const item = element('li');
    const [, ...words] = parseFragment(serialize(note)).childNodes;
    for (const word of words) tree.appendChild(item, word);
    for (const one of elementsIn(item)) one.attrs = one.attrs.filter(({ name }) => name !== 'id');
    tree.appendChild(list, item);
  }
  return list;
}

const isMark = (one: Tree.Element) => attributeOf(one, 'class') === 'note-ref';
const isNote = (one: Tree.Element) => one.tagName === 'aside' && attributeOf(one, 'class') === 'note';
const textOf = (one: Tree.Element) =>
  one.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
