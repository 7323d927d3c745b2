import type { Book } from '../../book/schema/book.ts';
import type { Axis } from '../../book/schema/evidence/axis.ts';
import { addresses } from '../../book/addresses.ts';
import { locate } from '../../book/locator.ts';
import { spellModes } from '../../book/words/mode-names.ts';

/** One axis as a page shows it: its two poles with what is at each. */
export interface AxisView {
  axis: Axis;
  poles: {
    id: string;
    name: string;
    /** Its name in everyday words, where it has one. */
    plain?: string;
    summary: string;
    address: string;
    /** How many quotations speak of it. */
    quotes: number;
    instruments: { name: string; address: string }[];
  }[];
}

/** The axes with the instruments that the paper places at each pole and the number of quotations that speak of it. */
export function axesMap(book: Book): AxisView[] {
  return book.axes.map((axis) => ({
    axis,
    poles: axis.poles.map((id) => {
      const mode = book.mode(id);
      const quotes = book.quotes.filter((quote) => quote.modes.includes(id));
      return {
        id,
        name: mode.name,
        ...(mode.plain !== undefined && { plain: mode.plain }),
        summary: mode.summary,
        address: addresses.mode(id),
        quotes: quotes.length,
        instruments: placedAt(book, id).map(({ instrument }) => ({
          name: instrument.name,
          address: addresses.row(instrument.row.table, instrument.row.row),
        })),
      };
    }),
  }));
}

/** The instruments that the paper places at a mode, each with its placings there. */
function placedAt(book: Book, mode: string) {
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
