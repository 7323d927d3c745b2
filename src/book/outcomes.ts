import type { Lecture, LectureFields } from './schema/lecture.ts';
import type { Outcome } from './schema/outcome.ts';
import type { Book } from './schema/book.ts';
import { addresses } from './addresses.ts';
import type { Lead } from './lead.ts';

/** What a student can do after a session, and the questions that test it. */
export interface TestedOutcome {
  can: string;
  /** Named by their place among those that the session asks: “question 3”. */
  questions: Lead[];
}

/** A session with its outcomes, which are in its front matter or in the book’s list of them. */
export function withOutcomes(
  lecture: LectureFields & { id: string; body: string },
  outcomes: readonly Outcome[],
): Lecture {
  const own = outcomes.filter(({ session }) => session === lecture.id).map(({ can }) => can);
  return { ...lecture, outcomes: lecture.outcomes ?? own };
}

/**
 * The outcomes of a session, each with those of the session’s own questions that test it; without questions in a book
 * that does not say which test what.
 */
export function testedOutcomes(
  lecture: Lecture,
  book: Pick<Book, 'outcomes' | 'questions'>,
): TestedOutcome[] {
  return lecture.outcomes.map((can) => {
    const outcome = book.outcomes.find(({ session, can: words }) => session === lecture.id && words === can);
    const tests = (id: string) =>
      outcome !== undefined &&
      book.questions.some((question) => question.id === id && question.outcomes?.includes(outcome.id));
    return {
      can,
      questions: lecture.questions.flatMap((id, index) =>
        tests(id)
          ? [{ text: `question ${index + 1}`, address: `${addresses.lecture(lecture.id)}#${id}` }]
          : [],
      ),
    };
  });
}
