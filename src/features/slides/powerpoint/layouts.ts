import type PptxGenJS from 'pptxgenjs';
import type { Layout } from './content.ts';

/* Where things are on a slide of 13⅓ by 7½ inches, and how large type is, in points. */

/** A place on a slide, in inches. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

const left = 0.75;
const wide = 13.333 - 2 * left;

/** Where a slide’s title is. */
const title: Place = { x: left, y: 0.4, w: wide, h: 1.3 };

/** Where what a slide shows is, by its layout. */
export const room: Record<Layout, Place> = {
  opening: { x: left, y: 4.3, w: wide, h: 2 },
  points: { x: left, y: 1.85, w: wide, h: 4.75 },
  question: { x: left, y: 1.85, w: 10.5, h: 4.75 },
  table: { x: left, y: 1.35, w: wide, h: 0.4 },
  picture: { x: left, y: 1.4, w: wide, h: 5.4 },
  address: { x: left, y: 1.85, w: 8.3, h: 4.75 },
};

/** Where a table is, below its caption. */
export const tableRoom: Place = { x: left, y: 1.85, w: wide, h: 4.9 };

/** Where the address’s code is. */
export const codeRoom: Place = { x: 9.9, y: 2.5, w: 2.7, h: 2.7 };

/** The faces of the site’s text and of its interface. */
export const faces = { text: 'Source Serif 4', interface: 'Source Sans 3' } as const;

const names: Record<Layout, string> = {
  opening: 'Opening',
  points: 'Points',
  question: 'Question',
  table: 'Table',
  picture: 'Picture',
  address: 'Points and code',
};

/** How large a title may be, in points: it leaves a table and a picture as much room as it can. */
export const largestTitle: Record<Layout, number> = {
  opening: 54,
  points: 36,
  question: 36,
  table: 28,
  picture: 28,
  address: 36,
};

export const layoutName = (layout: Layout): string => names[layout];

/** Defines the arrangements: a title, what is shown below it, and at the foot the session and the slide’s number. */
export function defineLayouts(deck: PptxGenJS, foot: string): void {
  for (const layout of Object.keys(names) as Layout[]) {
    const isOpening = layout === 'opening';
    deck.defineSlideMaster({
      title: names[layout],
      background: { color: deck.SchemeColor.background1 },
      margin: 0,
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...(isOpening ? { ...title, y: 1.5, h: 2.5 } : title),
              align: 'left',
              valign: isOpening ? 'bottom' : 'top',
              margin: 0,
              fontSize: isOpening ? 54 : 36,
              bold: true,
              color: deck.SchemeColor.text1,
            },
            text: '',
          },
        },
        ...(layout === 'picture'
          ? []
          : [
              {
                placeholder: {
                  options: {
                    name: 'body',
                    type: 'body' as const,
                    ...room[layout],
                    align: 'left' as const,
                    valign: isOpening || layout === 'table' ? ('top' as const) : ('middle' as const),
                    margin: 0,
                    fontSize: 28,
                    color: deck.SchemeColor.text1,
                  },
                  text: '',
                },
              },
            ]),
        { line: { x: left, y: 6.9, w: wide, h: 0, line: { color: deck.SchemeColor.background2, width: 1 } } },
        {
          text: {
            text: foot,
            options: {
              ...{ x: left, y: 6.95, w: 10.5, h: 0.35 },
              margin: 0,
              fontSize: 12,
              fontFace: faces.interface,
              color: deck.SchemeColor.text2,
            },
          },
        },
      ],
      slideNumber: {
        ...{ x: left + wide - 1, y: 6.95, w: 1, h: 0.35 },
        align: 'right',
        fontSize: 12,
        fontFace: faces.interface,
        color: deck.SchemeColor.text2,
      },
    });
  }
}
