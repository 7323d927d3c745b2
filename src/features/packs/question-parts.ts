import type { Book } from '../../book/schema/book.ts';
import type { Question } from '../../book/schema/question.ts';
import { attribution } from '../../book/words/attribution.ts';
import { type QuestionView, questionViews } from '../questions/index.ts';
import { capital, opening } from '../../book/words/words.ts';
import type { Place } from '../../site/exporter.ts';
import type { Asked, PackQuestion } from './pack.ts';

/** Every question with the reading page that it tests, in the order of those. */
export function packQuestions(book: Book, place: Place): { section: string; question: PackQuestion }[] {
  return book.readings.flatMap(({ id: section, title }) =>
    questionViews(book, section).map((view) => ({
      section,
      question: packed(view, title, book, place),
    })),
  );
}

function packed(view: QuestionView, category: string, book: Book, place: Place): PackQuestion {
  const question = book.question(view.id);
  const speaker = speakerOf(question, book);
  const isTold = speaker !== undefined && givesAway(speaker, question);
  return {
    id: view.id,
    title: capital(view.id.replaceAll('-', ' ')),
    category,
    tags: tagsOf(question, category, book),
    stem: view.stem,
    ...(view.words && {
      quotation: {
        words: view.words,
        ...(view.way && { way: view.way }),
        ...(view.translation && { translation: view.translation }),
        ...(speaker && !isTold && { who: speaker.who }),
      },
    }),
    asked: asked(question, view),
    feedback: isTold ? `${view.feedback} Quoted: ${speaker.who}.` : view.feedback,
    place: { text: view.place.text, url: place(view.place.address) },
  };
}

/** Moodle cuts a tag’s name after fifty characters. */
const longestTag = 50 - ' …'.length;

function tagsOf({ id, outcomes = [] }: Question, page: string, { lectures }: Book): string[] {
  const sessions = lectures.filter(({ questions }) => questions.includes(id)).map(({ title }) => title);
  const named = outcomes.map((outcome) => `Outcome: ${outcome.replaceAll('-', ' ')}`);
  return [...sessions, page, ...named].map((name) => opening(name, longestTag));
}

interface Speaker {
  who: string;
  /** Every name by which an option could mean this speaker. */
  names: string[];
}

function speakerOf({ quote }: Question, book: Book): Speaker | undefined {
  if (!quote) return undefined;
  const found = book.quotation(quote);
  const who = attribution(found, book);
  if (!who) return undefined;
  const role = found.speaker ? book.speaker(found.speaker) : undefined;
  return { who, names: [who, found.printed, role?.name, role?.plural].filter((name) => name !== undefined) };
}

/** Whether naming the speaker would answer the question: what can be answered names them, and the question does not. */
function givesAway({ names }: Speaker, question: Question): boolean {
  const isNamedIn = (text: string) => names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
  return answersOf(question).some(isNamedIn) && !isNamedIn(question.stem);
}

function answersOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text }) => text);
    case 'matching':
      return question.pairs.map(({ match }) => match);
    case 'short':
      return [question.model];
    default:
      return [];
  }
}

function asked(question: Question, view: QuestionView): Asked {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        type: question.type,
        options: question.options.map(({ text, right, feedback = '' }) => ({ text, right, feedback })),
      };
    case 'matching':
      return {
        type: 'matching',
        pairs: question.pairs.map(({ match }, index) => {
          const way = view.ways?.[index];
          return { left: view.choices[index] ?? '', right: match, ...(way?.lang && { way }) };
        }),
      };
    case 'ordering':
      return { type: 'ordering', items: question.items };
    case 'numeric': {
      const printed = view.answer[0]?.text ?? '';
      return { type: 'numeric', value: Number(printed), printed, tolerance: question.tolerance };
    }
    case 'short':
      return { type: 'short', model: question.model };
  }
}
