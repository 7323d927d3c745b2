import type { Book } from '../../book/schema/book.ts';
import type { Lecture } from '../../book/schema/lecture.ts';
import { onceFor } from '../../lib/once.ts';
import { chartSteps } from '../tables/index.ts';
import { type DeckStop, deckStops, withSteps } from './deck.ts';
import { tablesOfSlide } from './slide-table.ts';

/** Every slide of a session’s deck in order, timed by its plan, the steps of pictures that are built up among them. */
export function sessionStops(lecture: Lecture, { evidence }: Pick<Book, 'evidence'>): DeckStop[] {
  const stepsAfter = (slide: string) =>
    tablesOfSlide(lecture.body, slide, evidence).reduce((sum, table) => sum + stepsOf(table).length, 0);
  return withSteps(deckStops(lecture), stepsAfter);
}

/** The steps in which a table’s picture is built up, drawn once. */
export const stepsOf = onceFor(chartSteps);
