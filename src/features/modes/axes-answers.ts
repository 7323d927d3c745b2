import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/** Something in the paper that answers one or more of the axes’ questions. */
export interface Answer {
  /** Modes that it speaks of. */
  modes: readonly string[];
  text: string;
  isQuoted: boolean;
  who: string;
  address: string;
}

/** What the questions can be answered with. */
interface AxesAnswers {
  answers: Answer[];
  /** Sets of modes, an end of one or more axes, that nothing in the paper fits. */
  unfitted: string[][];
}

/**
 * Examples for every set of answers: for each choice of one end an axis, the few that fit it best without speaking
 * against it; and the sets that nothing fits.
 * @param few how many for a full set of answers
 */
export function axesAnswers(book: Book, few = 3): AxesAnswers {
  const all = [...instruments(book), ...quotations(book)];
  const sets = book.axes.reduce<string[][]>(
    (some, { poles }) => some.flatMap((set) => [set, ...poles.map((pole) => [...set, pole])]),
    [[]],
  );
  const isFull = (set: readonly string[]) => set.length === book.axes.length;
  const chosen = new Set(
    sets.filter(isFull).flatMap((set) =>
      all
        .map((answer) => ({ answer, fits: matches(answer, set) }))
        .filter(({ answer, fits }) => fits > 0 && !set.some((pole) => isAgainst(answer, pole, book)))
        .toSorted((a, b) => b.fits - a.fits)
        .slice(0, few)
        .map(({ answer }) => answer),
    ),
  );
  const fitting = (set: readonly string[], some: readonly Answer[]) =>
    some.find((answer) => matches(answer, set) === set.length);
  for (const set of sets) {
    const example = fitting(set, [...chosen]) ?? fitting(set, all);
    if (example) chosen.add(example);
  }
  return {
    answers: all.filter((answer) => chosen.has(answer)),
    unfitted: sets.filter((set) => set.length > 0 && !fitting(set, all)),
  };
}

/** Whether it speaks of the other end of a mode’s axis, and not of this one. */
export function isAgainst({ modes }: Answer, mode: string, { axes }: Pick<Book, 'axes'>): boolean {
  const poles = axes.find((axis) => axis.poles.includes(mode))?.poles ?? [];
  return !modes.includes(mode) && poles.some((pole) => modes.includes(pole));
}

const matches = ({ modes }: Answer, set: readonly string[]) =>
  set.filter((mode) => modes.includes(mode)).length;

const instruments = (book: Book): Answer[] =>
  book.instruments.flatMap((instrument) => {
    const seen = new Set<string>();
    return instrument.modes.flatMap(({ modes }): Answer[] => {
      const key = modes.join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      const { table, row } = instrument.row;
      const address = addresses.row(table, row);
      return [{ modes, text: instrument.name, isQuoted: false, who: 'Policy instrument', address }];
    });
  });

const quotations = (book: Book): Answer[] =>
  book.quotes
    .filter(({ modes }) => modes.length > 0)
    .map((quote) => ({
      modes: quote.modes,
      text: opening(plainWords(quote), 90),
      isQuoted: true,
      who: attribution(quote, book),
      address: addresses.quote(quote.id),
    }));
