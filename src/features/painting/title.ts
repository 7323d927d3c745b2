import type { TitlePicture } from '../pictures/index.ts';
import { blockOf, rowOf } from './blocks.ts';
import { type Inks, glyphWidth, marginGlyph, middle, sheet } from './sheet.ts';

/** A page's title with what it is above and what it holds below. */
export function title({ label, title: words, summary, marks }: TitlePicture, inks: Inks): string {
  const beside = glyphWidth(marks, glyphScale);
  const head = label ? [{ block: rowOf(label, 28, sheet.measure - beside), gap: 40 }] : [];
  const blocks = [
    ...head.map((part) => ({ ...part, colour: inks['ink-muted'] })),
    { block: blockOf([{ text: words, cut: 'text-bold' }], titleBox), gap: 46, colour: inks.ink },
    { block: blockOf([{ text: summary, cut: 'text' }], summaryBox), gap: 0, colour: inks.ink },
  ];
  const tall = blocks.reduce((sum, { block, gap }) => sum + block.tall + gap, 0);
  const top = middle({ tall }, 64, 470);
  let y = top;
  const drawn = blocks.map(({ block, gap, colour }) => {
    const text = block.draw({ x: sheet.margin, y }, colour);
    y += block.tall + gap;
    return text;
  });
  return [...drawn, marginGlyph(marks, top + 10, glyphScale, inks)].join('');
}

const titleBox = { width: sheet.measure, height: 190, largest: 88, smallest: 46, leading: 1.14 };
const summaryBox = { width: sheet.measure, height: 180, largest: 34, smallest: 30, leading: 1.36 };
const glyphScale = 3;
