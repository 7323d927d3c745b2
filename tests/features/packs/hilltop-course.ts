import type { Publisher } from '../../../src/site/exporter.ts';
import type { Book } from '../../../src/book/schema/book.ts';
import { allotments } from '../../fixtures/allotments.ts';

export const publisher: Publisher = {
  name: 'Allotments',
  language: 'en-GB',
  edition: '2026-05-04',
  licence: { name: 'CC BY 4.0', href: 'https://example.org/licence/' },
  place: (path) => `https://example.org${path}`,
};

/** The miniature book with a session, and with questions that its two do not cover. */
export function hilltopCourse(): Book {
  const book = allotments();
  return {
    ...book,
    questions: [
      ...book.questions,
      {
        type: 'matching',
        id: 'who-said',
        section: 'water',
        stem: 'Which is about whom?',
        feedback: 'Each has its subject.',
        place: { quote: 'talk-before' },
        pairs: [
          { quote: 'neighbours-first', match: 'Neighbours' },
          { quote: 'keep-the-peace', match: 'Rules' },
          { text: 'Something else', match: 'Neighbours' },
        ],
      },
      {
        type: 'short',
        id: 'why-neighbours',
        section: 'ground',
        quote: 'neighbours-first',
        stem: 'Why does it matter who is first?',
        feedback: 'Two taps, forty plots.',
        place: { paragraph: 'ground-1' },
        model: 'Because water is short.',
      },
    ],
    lectures: [
      {
        id: 'sharing',
        body: '',
        title: 'Sharing & sparing',
        order: 1,
        kind: 'lecture',
        summary: 'How water is shared.',
        outcomes: ['say who turns the tap', 'read the table', 'tell rules from trust'],
        plan: [{ minutes: 1, what: 'Opening', slides: [] }],
        required: [
          { reading: 'ground', passages: [], why: 'The lie of it.' },
          { reading: 'water', passages: ['water-1', 'water-2'], why: 'Who says what.' },
        ],
        discussion: [
          { id: 'is-talk-enough', question: 'Is talk enough?', touches: ['Dry years.', 'Trust.'] },
        ],
        activity: {
          title: 'Sorting',
          minutes: 15,
          purpose: 'Students can sort.',
          groups: 'In pairs',
          steps: ['Read.', 'Sort.'],
          materials: [{ table: 'table-1' }],
          close: 'Compare.',
        },
        questions: ['who-said', 'how-many-turns'],
        further: [{ reference: 'spade-1950', why: 'The old book.' }],
      },
    ],
  };
}
