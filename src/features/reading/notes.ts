import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { attributeOf, element, elementsIn, retext } from '../../lib/markup.ts';

/**
 * Lifts the sidenotes out of a paragraph's HTML, so that they can be beside or after it: in their place stays a
 * link to the note. Notes are `<span class="note">` wherever they were written.
 * @param html the rendered paragraph
 * @param id the paragraph's id, which the notes' ids begin with
 * @returns the paragraph without its notes, and the notes as `<aside>`s in order; their role keeps them from being landmarks each
 */
export function lift(html: string, id: string): { text: string; notes: string } {
  const fragment = parseFragment(html);
  const notes = tree.createDocumentFragment();
  elementsIn(fragment, (one) => attributeOf(one, 'class') === 'note').forEach((span, index) => {
    const note = `${id}-note-${index + 1}`;
    const number = String(index + 1);
    const mark = element('a', {
      class: 'note-ref',
      id: `${note}-mark`,
      href: `#${note}`,
      'aria-label': `Note ${number}`,
      'data-record-skip': '',
    });
    retext(mark, number);
    const raised = element('sup');
    tree.appendChild(raised, mark);
    if (span.parentNode) tree.insertBefore(span.parentNode, raised, span);
    tree.detachNode(span);
    const aside = element('aside', { class: 'note', role: 'note', id: note, 'aria-label': `Note ${number}` });
    const back = element('a', {
      class: 'note-ref',
      href: `#${note}-mark`,
      'aria-label': `Note ${number}, back to the text`,
      'data-record-skip': '',
    });
    retext(back, number);
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
