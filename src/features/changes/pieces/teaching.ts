import { addresses } from '../../../book/addresses.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import type { Question } from '../../../book/schema/question.ts';
import { plainLines } from '../../../book/text/plain.ts';
import { blocksIn } from '../../../book/text/read.ts';
import { opening } from '../../../book/words/words.ts';
import { type Piece, piece } from './piece.ts';

/** What lecturers take: questions, sessions, and each of their slides. */
export function teachingPieces(book: Book): Piece[] {
  return [
    ...book.questions.map((question) =>
      piece(
        'question',
        `${addresses.reading(question.section)}#${question.id}`,
        opening(question.stem, 80),
        questionLines(question),
      ),
    ),
    ...book.lectures.flatMap((lecture) => [
      piece('session', addresses.lecture(lecture.id), lecture.title, sessionLines(lecture)),
      ...blocksIn(lecture.body, book).flatMap((block) =>
        block.kind === 'slide'
          ? [
              piece('slide', addresses.slide(lecture.id, block.id), block.title, [
                block.title,
                ...plainLines(block.blocks),
              ]),
            ]
          : [],
      ),
    ]),
  ];
}

function questionLines(question: Question): string[] {
  const { stem, feedback, quote } = question;
  return [stem, ...(quote ? [`[quotation “${quote}”]`] : []), ...answerLines(question), feedback];
}

function answerLines(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(
        ({ text, right, feedback }) =>
          `${right ? 'Right' : 'Wrong'}: ${text}${feedback ? ` – ${feedback}` : ''}`,
      );
    case 'matching':
      return question.pairs.map(({ quote, text, match }) => `${text ?? `[quotation “${quote}”]`} – ${match}`);
    case 'ordering':
      return question.items.map((item, index) => `${index + 1}. ${item}`);
    case 'numeric':
      return [];
    case 'short':
      return [question.model];
  }
}

function sessionLines(lecture: Lecture): string[] {
  const { title, summary, outcomes, plan, required, discussion, activity, further } = lecture;
  const materials = activity.materials.flatMap((material) => {
    if ('card' in material) return [`${material.card}: ${material.text}`];
    return 'sheet' in material ? [`${material.sheet}: ${material.columns.join(', ')}`] : [];
  });
  return [
    title,
    summary,
    ...outcomes.map((outcome) => `• ${outcome}`),
    ...plan.map(({ minutes, what }) => `${minutes} minutes: ${what}`),
    ...required.map(({ why }) => why),
    ...discussion.flatMap(({ question, touches }) => [question, ...touches.map((touch) => `• ${touch}`)]),
    `${activity.title}, ${activity.minutes} minutes. ${activity.groups}. ${activity.purpose}`,
    ...activity.steps.map((step, index) => `${index + 1}. ${step}`),
    ...materials,
    activity.close,
    ...further.map(({ why }) => why),
  ];
}
