import type { Book } from '../../book/schema/book.ts';
import type { Instrument } from '../../book/schema/evidence/instrument.ts';
import { addresses } from '../../book/addresses.ts';
import { marksIn } from './marks.ts';
import { spellModes } from '../../book/words/mode-names.ts';

/** An instrument as a table's page describes it. */
interface InstrumentView {
  id: string;
  name: string;
  summary?: string;
  /** “1999: the duty was enacted”; `ours` where the paper does not give the date. */
  date?: { text: string; ours: boolean };
  /** The heads of the columns that the table marks for it: its objectives. */
  marks: string[];
  modes: string[];
  spelt?: string;
  concept?: string;
}

/** The instruments that are in a table, under its rows, in the table's order; empty for a table without any. */
export function instrumentsIn(book: Book, table: string): { row: string; instruments: InstrumentView[] }[] {
  const evidence = book.table(table);
  if (evidence.kind !== 'table') return [];
  return evidence.rows
    .map((row) => ({
      row: row.label,
      instruments: book.instruments
        .filter((instrument) => instrument.row.table === table && instrument.row.row === row.id)
        .map((instrument) =>
          view(
            instrument,
            book,
            marksIn(evidence, row).map(({ label }) => label),
          ),
        ),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}

function view(instrument: Instrument, book: Book, marks: string[]): InstrumentView {
  const modes = [...new Set(instrument.modes.flatMap((placing) => placing.modes))];
  const spelt = spellModes(modes, book);
  const { date, summary, concept } = instrument;
  return {
    id: instrument.id,
    name: instrument.name,
    ...(summary && { summary }),
    ...(date && { date: { text: `${date.year}: ${lower(date.what)}`, ours: !date.paragraph } }),
    marks,
    modes,
    ...(spelt && { spelt }),
    ...(concept && { concept: addresses.concept(concept) }),
  };
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
