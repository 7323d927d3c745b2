import type { Book } from '../../book/schema/book.ts';
import type { Question } from '../../book/schema/question.ts';
import { addresses } from '../../book/addresses.ts';
import { type Foreign, type Way, foreignOf, wayOf } from '../../book/words/language.ts';
import { locate } from '../../book/locator.ts';
import { numericAnswer, stemOf } from './numeric-answer.ts';
import { passageName } from '../../book/words/passage-name.ts';
import { plainWords } from '../../book/words/words.ts';

/** A question as a page shows it: every id already turned into words and addresses. */
export interface QuestionView extends Foreign {
  id: string;
  type: Question['type'];
  stem: string;
  /** A quotation's words shown with the question. */
  words?: string;
  /** Options to choose from, things to match or to order: in the order shown, never the right order. */
  choices: string[];
  /** In which languages these are, one by one, where that is not the page’s. */
  ways?: Way[];
  /** For matching: the partners, in the alphabet's order unless that is the right one. */
  partners: string[];
  /** The answer, a line each; for options, each with whether it is right and why; for matching, each with its partner. */
  answer: { text: string; right: boolean; why?: string; match?: string }[];
  /** For a figure: how far off an answer may be. */
  tolerance?: number;
  feedback: string;
  place: { text: string; address: string };
}

/** The questions on one reading page, ready to show; empty when there are none. */
export function questionViews(book: Book, section: string): QuestionView[] {
  return book.questions
    .filter((question) => question.section === section)
    .map((question) => view(question, book));
}

/** Questions by their ids, in the order asked: those that a teaching session names. */
export function questionViewsOf(book: Book, ids: readonly string[]): QuestionView[] {
  return ids.map((id) => view(book.question(id), book));
}

/** What its reader is to do with a question: how many options to choose only where the question itself says so. */
export function asks({ type, stem, answer }: Pick<QuestionView, 'type' | 'stem' | 'answer'>): string {
  if (type !== 'multiple') return asked[type];
  const count = countWords[answer.filter(({ right }) => right).length];
  const named = count && new RegExp(`\\b(?:which|choose(?: the)?|what) ${count}\\b`, 'i').test(stem);
  return named ? `Choose ${count}.` : 'Choose all that apply.';
}

const asked: Record<Exclude<Question['type'], 'multiple'>, string> = {
  single: 'Choose one.',
  matching: 'Match each to its partner.',
  ordering: 'Put these in order.',
  numeric: 'Give the figure.',
  short: 'Answer in a few sentences.',
};

const countWords: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };

function view(question: Question, book: Book): QuestionView {
  const quote = question.quote && book.quotation(question.quote);
  return {
    id: question.id,
    type: question.type,
    stem: stemOf(question, book),
    ...(quote ? { words: plainWords(quote), ...foreignOf(quote) } : {}),
    ...parts(question, book),
    feedback: question.feedback,
    place: placeOf(question, book),
  };
}

type Parts = Pick<QuestionView, 'choices' | 'ways' | 'partners' | 'answer' | 'tolerance'>;

function parts(question: Question, book: Book): Parts {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        choices: question.options.map((option) => option.text),
        partners: [],
        answer: question.options.map(({ text, right, feedback }) => ({
          text,
          right,
          ...(feedback && { why: feedback }),
        })),
      };
    case 'matching': {
      const left = question.pairs.map((pair) =>
        pair.quote ? `“${plainWords(book.quotation(pair.quote))}”` : (pair.text ?? ''),
      );
      const ways = question.pairs.map(({ quote }) => (quote ? wayOf(book.quotation(quote)) : {}));
      return {
        choices: left,
        ...(ways.some(({ lang }) => lang !== undefined) && { ways }),
        partners: mixed(new Set(question.pairs.map((pair) => pair.match))),
        answer: question.pairs.map(({ match }, index) => ({ text: left[index] ?? '', right: true, match })),
      };
    }
    case 'ordering':
      return { ...only(question.items), choices: mixed(question.items) };
    case 'numeric':
      return { ...only([numericAnswer(question, book)]), tolerance: question.tolerance };
    case 'short':
      return only([question.model]);
  }
}

const only = (lines: string[]): Parts => ({
  choices: [],
  partners: [],
  answer: lines.map((text) => ({ text, right: true })),
});

/** The same things by the alphabet, which gives nothing away; where it does, with the first of them last. */
export function mixed(right: Iterable<string>): string[] {
  const inOrder = [...right];
  const shown = inOrder.toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  const isGivenAway = shown.every((text, index) => text === inOrder[index]);
  return isGivenAway ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

function placeOf({ place }: Question, book: Book): QuestionView['place'] {
  if ('paragraph' in place)
    return { text: locate(book.paper, place.paragraph).short, address: addresses.paragraph(place.paragraph) };
  if ('quote' in place) return { text: 'The quotation', address: addresses.quote(place.quote) };
  if ('passage' in place)
    return { text: passageName(place.passage, book).text, address: addresses.paragraph(place.passage) };
  if ('agreement' in place) {
    const { name } = book.theme(place.agreement);
    return { text: `Two coders on ‘${name}’`, address: `${addresses.themes}#second-coding` };
  }
  return { text: book.table(place.table).number, address: addresses.table(place.table) };
}
