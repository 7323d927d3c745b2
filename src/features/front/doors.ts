import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { numberWord } from '../../lib/number-words.ts';
import { counted } from '../../book/words/words.ts';

/** One of the front page’s ways in. */
export interface Door {
  address: string;
  name: string;
  text: string;
  /** Shorter ways through it, each by a figure and a name of its own. */
  ways?: { text: string; unit: string; name: string; address: string }[];
  /** The name of its search field, where it has one. */
  field?: string;
}

/** Ways into a book: those that it has something for. */
export function doorsOf(book: Book): Door[] {
  const told = book.readings.filter(({ apart }) => !apart).length;
  return [
    ...(book.readings.length > 0
      ? [
          {
            address: addresses.read,
            name: 'Read',
            text: `The argument in ${numberWord(told)} section${told === 1 ? '' : 's'}${book.routes.length > 0 ? ', or in the time you have' : ''}.`,
            ways: book.routes.map(({ id, minutes, title }) => ({
              text: String(minutes),
              unit: 'min',
              name: `${minutes} min: ${title}`,
              address: addresses.route(id),
            })),
          },
        ]
      : []),
    ...(book.quotes.length > 0
      ? [
          {
            address: addresses.quotes,
            name: 'Find a quotation',
            text: `${counted(book.quotes.length, 'quotation')}. Type a word, or ask a question.`,
            field: 'Words or a question',
          },
        ]
      : []),
    ...(book.lectures.length > 0
      ? [
          {
            address: addresses.teach,
            name: 'Teach a session',
            text: `Slides, notes, handout${book.questions.length > 0 ? ', questions' : ''} and course packs.`,
            ways: book.lectures.map(({ id, order, title }) => ({
              text: String(order),
              unit: '',
              name: `Session ${order}: ${title}`,
              address: addresses.lecture(id),
            })),
          },
        ]
      : []),
  ];
}
