import type { Book } from '../schema/book.ts';
import type { Axis } from '../schema/axis.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { find } from './find.ts';
import { locate } from './locator.ts';
import { spellModes } from './modes.ts';
import { plainWords } from './words.ts';

/** One axis as a page shows it: its two poles with what stands at each. */
export interface AxisView {
  axis: Axis;
  poles: {
    id: string;
    name: string;
    summary: string;
    address: string;
    /** How many quotations speak of it, and the first few of them. */
    quotes: number;
    heard: { words: string; who: string; address: string }[];
    instruments: { name: string; address: string }[];
  }[];
}

/** The axes with the instruments that the paper places at each pole and the number of quotations that speak of it. */
export function axesMap(book: Book): AxisView[] {
  return book.axes.map((axis) => ({
    axis,
    poles: axis.poles.map((id) => {
      const mode = find(book.modes, id, 'mode');
      const quotes = book.quotes.filter((quote) => quote.modes.includes(id));
      return {
        id,
        name: mode.name,
        summary: mode.summary,
        address: addresses.mode(id),
        quotes: quotes.length,
        heard: quotes.slice(0, 3).map((quote) => ({
          words: plainWords(quote),
          who: attribution(quote, book),
          address: addresses.quote(quote.id),
        })),
        instruments: placedAt(book, id).map(({ instrument }) => ({
          name: instrument.name,
          address: addresses.row(instrument.row.table, instrument.row.row),
        })),
      };
    }),
  }));
}

/** The instruments that the paper places at a mode, each with its placings there. */
export function placedAt(book: Book, mode: string) {
  return book.instruments
    .map((instrument) => ({
      instrument,
      placings: instrument.modes.filter((placing) => placing.modes.includes(mode)),
    }))
    .filter(({ placings }) => placings.length > 0);
}

/** The same, ready to show: which modes each placing combines, and where the paper says so. */
export function placedInstruments(book: Book, mode: string) {
  return placedAt(book, mode).map(({ instrument, placings }) => ({
    name: instrument.name,
    summary: instrument.summary,
    address: instrument.concept
      ? addresses.concept(instrument.concept)
      : addresses.row(instrument.row.table, instrument.row.row),
    placings: placings.map((placing) => ({
      modes: placing.modes,
      spelt: spellModes(placing.modes, book),
      note: placing.note,
      place: locate(book.paper, placing.paragraph).short,
      address: addresses.paragraph(placing.paragraph),
    })),
  }));
}
