import type PptxGenJS from 'pptxgenjs';
import type { Book } from '../../../book/schema/book.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import { type DrawingColours, drawingPicture, drawingShape } from '../../painting/index.ts';
import type { DeckSlide, Run, Shown } from './content.ts';
import { deckSlides } from './deck-slides.ts';
import {
  type Place,
  codeRoom,
  defineLayouts,
  faces,
  largestTitle,
  layoutName,
  room,
  tableRoom,
} from './layouts.ts';
import { mended } from './mended.ts';
import { indent, sizeAs, sizeOf, spaceAfter, titleSize } from './sizes.ts';
import { slideTable } from './table-cells.ts';
import { type Role, drawingColours } from './colours.ts';
import type { Publisher } from '../../../site/exporter.ts';

/**
 * A session’s slides as a PowerPoint file: titles, lists and tables as such, drawings as pictures described in words, what is
 * said to each slide in its notes. The same session gives the same bytes.
 * @param colours of the site on light paper, by their roles
 */
export async function slidesFile(
  lecture: Lecture,
  book: Book,
  imprint: Publisher,
  colours: Readonly<Record<Role, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when it is needed: no page is made with it.
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: faces.text, bodyFontFace: faces.text };
  defineLayouts(deck, `${imprint.name} · ${lecture.title}`);
  for (const slide of deckSlides(lecture, book, imprint))
    await addSlide(deck, slide, imprint.language, drawingColours(colours));
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return mended(bytes, colours, {
    title: `Slides: ${lecture.title}`,
    author: imprint.name,
    language: imprint.language,
    day: book.site.edition,
  });
}

async function addSlide(
  deck: PptxGenJS,
  { layout, title, shown, notes }: DeckSlide,
  lang: string,
  colours: DrawingColours,
): Promise<void> {
  const slide = deck.addSlide({ masterName: layoutName(layout) });
  const fontSize = titleSize(title, room[layout], largestTitle[layout]);
  slide.addText([{ text: title, options: { fontSize, lang } }], { placeholder: 'title', lang });
  const words = shown.filter(({ kind }) => kind === 'text' || kind === 'list');
  if (words.length > 0) {
    const size = layout === 'opening' ? 34 : sizeOf(words, room[layout], largest(words));
    slide.addText(paragraphs(words, size, deck, lang), {
      placeholder: 'body',
      lang,
    });
  }
  for (const piece of shown) {
    if (piece.kind === 'table') addTable(slide, piece, deck, lang);
    if (piece.kind === 'picture')
      await addPicture(slide, piece, layout === 'address' ? codeRoom : room[layout], colours);
  }
  slide.addNotes(notes.join('\n'));
}

/** Words alone on a slide are set larger than points one below the other. */
const largest = (words: readonly Shown[]) => (words.some(({ kind }) => kind === 'list') ? 34 : 40);

function paragraphs(
  shown: readonly Shown[],
  size: number,
  deck: PptxGenJS,
  lang: string,
): PptxGenJS.TextProps[] {
  return shown.flatMap((piece) => {
    if (piece.kind === 'text') {
      const isAside = piece.look === 'aside';
      return paragraph(piece.runs, {
        lang: piece.way?.lang ?? lang,
        ...(piece.way?.dir === 'rtl' && { rtlMode: true, align: 'right' }),
        fontSize: sizeAs(piece.look, size),
        paraSpaceAfter: sizeAs(piece.look, size) * spaceAfter,
        ...(isAside && { fontFace: faces.interface, color: deck.SchemeColor.text2 }),
      });
    }
    if (piece.kind !== 'list') return [];
    return piece.items.flatMap((item, index) =>
      paragraph(
        item,
        { lang, fontSize: size, paraSpaceAfter: size * spaceAfter },
        piece.ordered
          ? { type: 'number', numberStartAt: piece.first + index, indent: indent.number }
          : { indent: indent.bullet },
      ),
    );
  });
}

function paragraph(
  runs: readonly Run[],
  options: PptxGenJS.TextPropsOptions,
  bullet?: PptxGenJS.TextPropsOptions['bullet'],
): PptxGenJS.TextProps[] {
  return runs.map(({ text, bold, italic, url }, index) => ({
    text,
    options: {
      ...options,
      ...(index === 0 && bullet && { bullet }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(url && { hyperlink: { url } }),
      breakLine: index === runs.length - 1,
    },
  }));
}

function addTable(
  slide: PptxGenJS.Slide,
  { caption, table, whole }: Extract<Shown, { kind: 'table' }>,
  deck: PptxGenJS,
  lang: string,
): void {
  const { rows, widths } = slideTable(table, whole, deck.SchemeColor);
  slide.addText([{ text: caption, options: { fontSize: 18, fontFace: faces.interface, lang } }], {
    placeholder: 'body',
    lang,
  });
  slide.addTable(rows, {
    x: tableRoom.x,
    y: tableRoom.y,
    w: tableRoom.w,
    colW: widths,
    objectName: caption,
    lang,
  });
}

async function addPicture(
  slide: PptxGenJS.Slide,
  { svg, alt }: Extract<Shown, { kind: 'picture' }>,
  { x, y, w, h }: Place,
  colours: DrawingColours,
): Promise<void> {
  const shape = drawingShape(svg);
  const scale = Math.min(w / shape.width, h / shape.height);
  const size = { w: shape.width * scale, h: shape.height * scale };
  const png = await drawingPicture(svg, colours, Math.round(size.w * dotsPerInch));
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    ...size,
    x: x + (w - size.w) / 2,
    y: y + (h - size.h) / 2,
    altText: alt,
    objectName: 'Picture',
  });
}

const dotsPerInch = 150;
