import type { QuotationPicture } from '../pictures/index.ts';
import { blockOf } from './blocks.ts';
import { shaped } from './faces.ts';
import type { Piece } from './lines.ts';
import { type Inks, glyphWidth, marginGlyph, middle, sheet } from './sheet.ts';

/** The words as large as they can be, and below them who says them, where, and of which modes. */
export function quotation({ words, who, place, marks }: QuotationPicture, inks: Inks): string {
  const spoken = words.map(({ text, emphasis }): Piece => ({ text, cut: emphasis ? 'text-italic' : 'text' }));
  const inMarks: Piece[] = [{ text: '“', cut: 'text' }, ...spoken, { text: '”', cut: 'text' }];
  // The mark that opens the words hangs out into the margin, so that their left edge is straight.
  const hung = { end: '…”', hung: shaped('“', 'text').width };
  const block = blockOf(inMarks, wordsBox, hung);
  const said: Piece[] = [
    { text: who, cut: 'interface-bold' },
    { text: ` · ${place}`, cut: 'interface' },
  ];
  const beside = marks.length > 0 ? glyphWidth(marks, glyphScale) + 32 : 0;
  const foot = blockOf(said, { ...footBox, width: footBox.width - beside });
  return [
    block.draw({ x: sheet.margin, y: middle(block, 56, 416) }, inks.ink),
    foot.draw({ x: sheet.margin, y: 478 - foot.tall }, inks['ink-muted']),
    marginGlyph(marks, 467, glyphScale, inks),
  ].join('');
}

const wordsBox = { width: sheet.measure, height: 360, largest: 112, smallest: 36, leading: 1.22 };
const footBox = { width: sheet.measure, height: 62, largest: 32, smallest: 24, leading: 1.28 };
const glyphScale = 2.3;
