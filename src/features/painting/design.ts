import type { Picture, QuotationPicture, TitlePicture } from '../pictures/index.ts';
import { blockOf, rowOf } from './blocks.ts';
import { site } from '../../site/site.ts';
import { level, pen } from './ink.ts';
import { glyphWidth, type Inks, marginGlyph, middle, sheet } from './sheet.ts';
import { shaped } from './faces.ts';
import type { Piece } from './lines.ts';

/** A picture as SVG, its letters as outlines, so that it looks the same wherever it is painted. */
export function design(picture: Picture, inks: Inks): string {
  const { width, height, margin } = sheet;
  const name = rowOf(site.title, 24, 300);
  const source = rowOf(picture.source, 24, 740);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    picture.kind === 'quotation' ? quotation(picture, inks) : title(picture, inks),
    // The pen's line is the one that the source is written on.
    ...(site.wordmark
      ? [pen(site.wordmark, { x: margin, y: 570 }, 0.62, inks.ink, width)]
      : [level(570, inks.ink), name.draw({ x: margin, y: 544 - name.tall }, inks.ink)]),
    source.draw({ x: width - margin - source.wide, y: 544 - source.tall }, inks['ink-muted']),
    '</svg>',
  ].join('');
}

/** A page's title with what it is above and what it holds below. */
function title({ label, title: words, summary, marks }: TitlePicture, inks: Inks): string {
  const beside = glyphWidth(marks, titleGlyph);
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
  return [...drawn, marginGlyph(marks, top + 10, titleGlyph, inks)].join('');
}

const titleBox = { width: sheet.measure, height: 190, largest: 88, smallest: 46, leading: 1.14 };
const summaryBox = { width: sheet.measure, height: 180, largest: 34, smallest: 30, leading: 1.36 };
const titleGlyph = 3;

/** The words as large as they can be, and below them who says them, where, and of which modes. */
function quotation({ words, who, place, marks }: QuotationPicture, inks: Inks): string {
  const spoken = words.map(({ text, emphasis }): Piece => ({ text, cut: emphasis ? 'text-italic' : 'text' }));
  const inMarks: Piece[] = [{ text: '“', cut: 'text' }, ...spoken, { text: '”', cut: 'text' }];
  // The mark that opens the words hangs out into the margin, so that their left edge is straight.
  const hung = { end: '…”', hung: shaped('“', 'text').width };
  const block = blockOf(inMarks, wordsBox, hung);
  const said: Piece[] = [
    { text: who, cut: 'interface-bold' },
    { text: ` · ${place}`, cut: 'interface' },
  ];
  const beside = marks.length > 0 ? glyphWidth(marks, quotationGlyph) + 32 : 0;
  const foot = blockOf(said, { ...footBox, width: footBox.width - beside });
  return [
    block.draw({ x: sheet.margin, y: middle(block, 56, 416) }, inks.ink),
    foot.draw({ x: sheet.margin, y: 478 - foot.tall }, inks['ink-muted']),
    marginGlyph(marks, 467, quotationGlyph, inks),
  ].join('');
}

const wordsBox = { width: sheet.measure, height: 360, largest: 112, smallest: 36, leading: 1.22 };
const footBox = { width: sheet.measure, height: 62, largest: 32, smallest: 24, leading: 1.28 };
const quotationGlyph = 2.3;
