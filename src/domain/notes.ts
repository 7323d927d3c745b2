import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
} from 'parse5';

/**
 * Lifts the sidenotes out of a paragraph's HTML, so that they can stand beside or after it: in their place stays a
 * link to the note. Notes are `<span class="note">` wherever they were written.
 * @param html the rendered paragraph
 * @param id the paragraph's id, which the notes' ids begin with
 * @returns the paragraph without its notes, and the notes as `<aside>`s in order
 */
export function lift(html: string, id: string): { text: string; notes: string } {
  const fragment = parseFragment(html);
  const found: Tree.Element[] = [];
  collect(fragment, found);
  const notes = tree.createDocumentFragment();
  found.forEach((span, index) => {
    const note = `${id}-note-${index + 1}`;
    const mark = element('a', {
      class: 'note-ref',
      id: `${note}-mark`,
      href: `#${note}`,
      'aria-label': `Note ${index + 1}`,
      'data-record-skip': '',
    });
    tree.insertText(mark, String(index + 1));
    const raised = element('sup', {});
    tree.appendChild(raised, mark);
    tree.insertBefore(span.parentNode as Tree.ParentNode, raised, span);
    tree.detachNode(span);
    const aside = element('aside', { class: 'note', id: note, 'aria-label': `Note ${index + 1}` });
    const back = element('a', {
      class: 'note-ref',
      href: `#${note}-mark`,
      'aria-label': 'Back to the text',
      'data-record-skip': '',
    });
    tree.insertText(back, String(index + 1));
    tree.appendChild(aside, back);
    tree.insertText(aside, ' ');
    for (const child of [...span.childNodes]) {
      tree.detachNode(child);
      tree.appendChild(aside, child);
    }
    tree.appendChild(notes, aside);
  });
  return { text: serialize(fragment), notes: serialize(notes) };
}

function collect(node: Tree.ParentNode, found: Tree.Element[]): void {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (child.attrs.some(({ name, value }) => name === 'class' && value === 'note')) found.push(child);
    else collect(child, found);
  }
}

function element(name: string, attributes: Record<string, string>): Tree.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return tree.createElement(
    name,
    'http://www.w3.org/1999/xhtml' as Parameters<typeof tree.createElement>[1],
    attrs,
  );
}
