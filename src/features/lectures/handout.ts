import type { Book } from '../../book/schema/book.ts';
import type { Lecture } from '../../book/schema/lecture.ts';
import { type Foreign, foreignOf } from '../../book/words/language.ts';
import { passagesOf } from '../../book/passages.ts';
import { lectureKicker, requiredViews } from './lecture-view.ts';
import { paperLine } from '../../book/words/paper-line.ts';
import { quotationProps } from '../quotations/index.ts';
import { slidesIn } from './time-plan.ts';
import { plainWords } from '../../book/words/words.ts';

/** What a session’s handout says, on two sheets at most. */
export interface Handout {
  kicker: string;
  title: string;
  /** The paper in a line. */
  paper: string;
  outcomes: string[];
  /** The steps of the argument, each with room for notes. */
  steps: { id: string; title: string }[];
  quotations: ({ words: string; who: string; place: string } & Foreign)[];
  questions: string[];
  activity: Lecture['activity'];
  /** What to read before, with the places in runs: “Water 1 to 3”. */
  required: { text: string; section?: string; places: string[] }[];
}

/** Words of quotations that fit on the second sheet beside the rest. */
const roomForWords = 190;

/** A session’s handout, made from the session. Its quotations are the first that it shows, as many as there is room for. */
export function handout(lecture: Lecture, book: Book): Handout {
  return {
    kicker: lectureKicker(lecture),
    title: lecture.title,
    paper: paperLine(book.paper).line,
    outcomes: lecture.outcomes,
    steps: slidesIn(lecture.body),
    quotations: keyQuotations(lecture, book),
    questions: lecture.discussion.map(({ question }) => question),
    activity: lecture.activity,
    required: requiredViews(lecture, book).map(({ text, section, passages }) => {
      const places = inRuns(passages.map((passage) => passage.text));
      // Places that are called after the page name it already.
      const isNamed = places.length > 0 && places.every((place) => place.startsWith(`${text} `));
      return isNamed
        ? { text: places.join(', '), ...(section && { section }), places: [] }
        : { text, ...(section && { section }), places };
    }),
  };
}

/** Places by what they are parts of, that named once, and runs as one: “Water 1 to 3, 5”, “Ground 2”. */
export function inRuns(places: readonly string[]): string[] {
  const named = new Map<string, { first: number; last: number }[]>();
  const others: string[] = [];
  for (const place of new Set(places)) {
    const [, name, number] = /^(.*) (\d+)$/.exec(place) ?? [];
    if (name === undefined) others.push(place);
    else named.set(name, [...(named.get(name) ?? []), { first: Number(number), last: Number(number) }]);
  }
  const line = (runs: { first: number; last: number }[]) =>
    runs
      .toSorted((one, other) => one.first - other.first)
      .reduce<typeof runs>((done, { first }) => {
        const before = done.at(-1);
        return before && before.last + 1 === first
          ? [...done.slice(0, -1), { ...before, last: first }]
          : [...done, { first, last: first }];
      }, [])
      .map(({ first, last }) => `${first}${last > first ? ` to ${last}` : ''}`)
      .join(', ');
  return [...[...named].map(([name, runs]) => `${name} ${line(runs)}`), ...others];
}

/** The first quotations that a session shows, as many as there is room for. */
export function keyQuotations({ body }: Pick<Lecture, 'body'>, book: Book): Handout['quotations'] {
  const ids = new Set(passagesOf(body).quotations.map(({ id }) => id));
  let room = roomForWords;
  return [...ids].flatMap((id) => {
    const quote = book.quotation(id);
    const words = plainWords(quote);
    const length = words.split(/\s+/).length;
    if (length > room) return [];
    room -= length;
    const { who, place } = quotationProps(quote, book);
    return [{ words, ...foreignOf(quote), who, place }];
  });
}
