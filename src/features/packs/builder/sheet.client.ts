import type { Pack, PackItem } from '../making.ts';
import { askedOf } from './asked.client.ts';
import { qrCode } from '../../../lib/qr.ts';
import { isThisMachine } from '../../../lib/this-machine.ts';
import { element } from '../../../site/browser/elements.client.ts';

/** A pack on paper: a QR code and an address for every page and link, discussions, and questions without answers. */
export function packSheet({ title, sections }: Pack): HTMLElement[] {
  const print = element('button', { type: 'button', class: 'button' }, 'Print the sheet');
  print.addEventListener('click', () => window.print());
  return [
    element('h2', { tabindex: '-1' }, title),
    print,
    ...sections.flatMap((section) => [
      element('h3', {}, section.title),
      element('ul', { role: 'list', class: 'pack-sheet-items' }, ...section.items.map(sheetItem)),
    ]),
  ];
}

function sheetItem(item: PackItem): HTMLElement {
  switch (item.kind) {
    case 'page':
    case 'link':
      return element(
        'li',
        { class: 'pack-sheet-link' },
        ...(isThisMachine(item.url) ? [] : [qr(item.url)]),
        element(
          'div',
          {},
          element('a', { href: item.url }, item.title),
          ...(isThisMachine(item.url) ? [] : [element('p', { class: 'meta' }, item.url)]),
        ),
      );
    case 'discussion': {
      const [words] = item.body.flatMap((block) => (block.kind === 'text' ? block.runs : []));
      return element('li', {}, element('p', {}, typeof words === 'string' ? words : item.title));
    }
    case 'quiz':
      return element(
        'li',
        {},
        element('h4', {}, item.title),
        element('ol', {}, ...item.questions.map((question) => element('li', {}, ...askedOf(question)))),
      );
  }
}

function qr(url: string): SVGElement {
  const { size, path } = qrCode(url);
  const code = drawn('svg', {
    viewBox: `-4 -4 ${size + 8} ${size + 8}`,
    class: 'pack-qr',
    'aria-hidden': 'true',
  });
  code.append(
    drawn('rect', { x: '-4', y: '-4', width: `${size + 8}`, height: `${size + 8}`, class: 'pack-qr-ground' }),
    drawn('path', { d: path, class: 'pack-qr-modules' }),
  );
  return code;
}

function drawn(name: 'svg' | 'rect' | 'path', attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
