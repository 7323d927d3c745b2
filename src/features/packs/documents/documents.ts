import type { Book } from '../../../book/schema/book.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import { addresses } from '../../../book/addresses.ts';
import type { Foreign } from '../../../book/words/language.ts';
import { said, type WordBlock } from '../../../lib/word/block.ts';
import { wordDocument } from '../../../lib/word/word.ts';
import { handout } from '../../lectures/index.ts';
import { type QuestionView, questionViewsOf } from '../../questions/index.ts';
import type { Publisher } from '../../../site/exporter.ts';
import type { PackFile } from '../ready.ts';
import { documentPath, documentsOf } from './session-files.ts';

/** The handout and the question sheet of every session as Word documents, for lecturers to change. */
export function documentFiles(book: Book, publisher: Publisher): PackFile[] {
  return book.lectures.flatMap((lecture) =>
    documentsOf(lecture)
      .filter(({ id }) => id !== 'slides')
      .map((document) => {
        const blocks =
          document.id === 'handout'
            ? handoutBlocks(lecture, book, publisher)
            : questionBlocks(lecture, book, publisher);
        return {
          path: documentPath(lecture.id, document),
          type: document.type,
          content: wordDocument(blocks, {
            title: `${document.name.replace(' (Word)', '')}: ${lecture.title}`,
            author: publisher.name,
            language: publisher.language,
            day: book.site.edition,
          }),
        };
      }),
  );
}

/** What a session’s handout says, in the order of its page. */
function handoutBlocks(lecture: Lecture, book: Book, { name, place }: Publisher): WordBlock[] {
  const { kicker, title, paper, outcomes, steps, quotations, questions, activity, required } = handout(
    lecture,
    book,
  );
  const section = (heading: string, ...blocks: WordBlock[]) => [said('Heading1', heading), ...blocks];
  return [
    said('Caption', kicker),
    said('Title', title),
    said('Subtitle', `On ${paper}. `, { text: name, url: place(addresses.lecture(lecture.id)) }),
    ...section('After this session you can', list('bullets', outcomes)),
    ...section(
      'The argument, for your notes',
      ...steps.flatMap((step, index): WordBlock[] => [
        said('Heading2', `${index + 1}. ${step.title}`),
        { kind: 'lines', count: 2 },
      ]),
    ),
    ...(quotations.length > 0
      ? section(
          'In their words',
          ...quotations.flatMap((quotation) => [
            ...quoted(quotation),
            said('Caption', [quotation.who, quotation.place].filter(Boolean).join(' · ')),
          ]),
        )
      : []),
    ...section('To discuss', list('numbers', questions)),
    ...section(
      activity.title,
      said('Caption', `${activity.groups} · ${activity.minutes} minutes`),
      list('numbers', activity.steps),
    ),
    ...section(
      'To read',
      list(
        'bullets',
        required.map(({ text, places }) => (places.length > 0 ? `${text}: ${places.join(', ')}` : text)),
      ),
    ),
  ];
}

/** A session’s questions to answer on paper; the answers begin a page of their own. */
function questionBlocks(lecture: Lecture, book: Book, { name, place }: Publisher): WordBlock[] {
  const views = questionViewsOf(book, lecture.questions);
  return [
    said('Title', `Questions: ${lecture.title}`),
    said('Subtitle', { text: name, url: place(addresses.lecture(lecture.id)) }),
    ...views.flatMap((view, index): WordBlock[] => [
      said('Heading2', `${index + 1}. ${view.stem}`),
      ...(view.words ? quoted({ ...view, words: view.words }) : []),
      ...toAnswer(view),
    ]),
    { ...said('Heading1', 'Answers'), beginsPage: true },
    ...views.flatMap((view, index): WordBlock[] => [
      said('Heading2', `${index + 1}. ${view.stem}`),
      ...answered(view),
      said('Normal', `${view.feedback} `, { text: view.place.text, url: place(view.place.address) }),
    ]),
  ];
}

function toAnswer({ type, choices, ways, partners }: QuestionView): WordBlock[] {
  switch (type) {
    case 'single':
    case 'multiple':
      return [list('boxes', choices)];
    case 'matching':
      return [
        said('Normal', `Match each with one of these: ${partners.join('; ')}.`),
        { ...list('boxes', choices), ways },
      ];
    case 'ordering':
      return [said('Normal', 'Number these in their order.'), list('boxes', choices)];
    case 'numeric':
      return [{ kind: 'lines', count: 1 }];
    case 'short':
      return [{ kind: 'lines', count: 4 }];
  }
}

function answered({ type, answer }: QuestionView): WordBlock[] {
  switch (type) {
    case 'single':
    case 'multiple':
      return [
        list(
          'bullets',
          answer.map(
            ({ text, right, why }) => `${right ? 'Right' : 'Wrong'}: ${text}${why ? ` – ${why}` : ''}`,
          ),
        ),
      ];
    case 'matching':
      return [
        list(
          'bullets',
          answer.map(({ text, match = '' }) => `${text} – ${match}`),
        ),
      ];
    case 'ordering':
      return [
        list(
          'numbers',
          answer.map(({ text }) => text),
        ),
      ];
    default:
      return answer.map(({ text }) => said('Normal', text));
  }
}

/** A quotation’s words, in their language, and what they mean. */
const quoted = ({ words, way, translation }: { words: string } & Foreign): WordBlock[] => [
  { ...said('Quote', `“${words}”`), way },
  ...(translation ? [said('Quote', translation)] : []),
];

const list = (
  of: 'bullets' | 'numbers' | 'boxes',
  items: readonly string[],
): Extract<WordBlock, { kind: 'list' }> => ({
  kind: 'list',
  of,
  items: items.map((item) => [item]),
});
