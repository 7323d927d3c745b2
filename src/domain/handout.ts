import type { Book } from '../schema/book.ts';
import type { Lecture } from '../schema/lecture.ts';
import { passagesOf } from '../book/passages.ts';
import { find } from './find.ts';
import { lectureKicker, requiredViews } from './lecture-view.ts';
import { paperLine } from './paper-line.ts';
import { quotationProps } from './quotation.ts';
import { slidesIn } from './time-plan.ts';
import { plainWords } from './words.ts';

/** What a session’s handout says, on two sheets at most. */
export interface Handout {
  kicker: string;
  title: string;
  /** The paper in a line. */
  paper: string;
  outcomes: string[];
  /** The steps of the argument, each with room for notes. */
  steps: { id: string; title: string }[];
  quotations: { words: string; who: string; place: string }[];
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
    required: requiredViews(lecture, book).map(({ text, section, passages }) => ({
      text,
      ...(section && { section }),
      places: inRuns(passages.map((passage) => passage.text)),
    })),
  };
}

/** Places one after another as one, each named once: “Water 1 to 3, Ground 2”. */
export function inRuns(places: readonly string[]): string[] {
  const runs: { name: string; first: number; last: number }[] = [];
  const others: string[] = [];
  for (const place of new Set(places)) {
    const [, name, number] = /^(.*) (\d+)$/.exec(place) ?? [];
    const run = runs.at(-1);
    if (name === undefined) others.push(place);
    else if (run?.name === name && run.last + 1 === Number(number)) run.last += 1;
    else runs.push({ name, first: Number(number), last: Number(number) });
  }
  return [
    ...runs.map(({ name, first, last }) => `${name} ${first}${last > first ? ` to ${last}` : ''}`),
    ...others,
  ];
}

/** The first quotations that a session shows, as many as there is room for. */
export function keyQuotations({ body }: Pick<Lecture, 'body'>, book: Book): Handout['quotations'] {
  const ids = new Set(passagesOf(body).quotations.map(({ id }) => id));
  let room = roomForWords;
  return [...ids].flatMap((id) => {
    const quote = find(book.quotes, id, 'quotation');
    const words = plainWords(quote);
    const length = words.split(/\s+/).length;
    if (length > room) return [];
    room -= length;
    const { who, place } = quotationProps(quote, book);
    return [{ words, who, place }];
  });
}
