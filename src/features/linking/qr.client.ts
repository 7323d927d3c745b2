import { qrCode } from '../../lib/qr.ts';
import { download } from '../notebook/files.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import type { Piece } from './piece.client.ts';

/** The QR code of a piece’s address, drawn on the spot, and a button that saves it as SVG for slides and sheets. */
export function qrDrawing({ name, address }: Piece): HTMLElement[] {
  const { size, path } = qrCode(address.href);
  const svg = drawn('svg', { viewBox: `-4 -4 ${size + 8} ${size + 8}`, class: 'qr', role: 'img' });
  const title = drawn('title', {});
  title.textContent = `QR code of the link to ${name}`;
  svg.append(
    title,
    drawn('path', { fill: '#fff', d: `M-4 -4h${size + 8}v${size + 8}h-${size + 8}z` }),
    drawn('path', { stroke: '#000', d: path }),
  );
  const save = button('Download as SVG', () =>
    download('qr-code.svg', 'image/svg+xml', new XMLSerializer().serializeToString(svg)),
  );
  return [element('div', { class: 'piece-menu-qr' }, svg), save];
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
