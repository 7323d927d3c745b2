import { expect, test } from 'vitest';
import { testedOutcomes, withOutcomes } from '../../src/book/outcomes.ts';
import { hilltopCourse } from '../features/packs/hilltop-course.ts';

const book = hilltopCourse();
const [session] = book.lectures;
if (!session) throw new Error('The course has a session.');
const outcomes = [
  { id: 'turns-the-tap', session: session.id, can: 'say who turns the tap' },
  { id: 'elsewhere', session: 'another', can: 'say who turns it elsewhere' },
];
const mapped = {
  outcomes,
  questions: book.questions.map((question) =>
    question.id === 'who-said' || question.id === 'why-neighbours'
      ? { ...question, outcomes: ['turns-the-tap'] }
      : question,
  ),
};

test('A session has the outcomes of its front matter, or those that are listed for it', () => {
  expect(withOutcomes(session, outcomes).outcomes).toEqual(session.outcomes);
  expect(withOutcomes({ ...session, outcomes: undefined }, outcomes).outcomes).toEqual([
    'say who turns the tap',
  ]);
});

test('An outcome has the questions that its session asks and that test it, and no others', () => {
  const listed = withOutcomes({ ...session, outcomes: undefined }, outcomes);
  expect(testedOutcomes(listed, mapped)).toEqual([
    {
      can: 'say who turns the tap',
      questions: [{ text: 'question 1', address: `/teach/${session.id}/#who-said` }],
    },
  ]);
});

test('In a book that does not say which question tests what, outcomes have none', () => {
  expect(testedOutcomes(session, book).flatMap(({ questions }) => questions)).toEqual([]);
});
