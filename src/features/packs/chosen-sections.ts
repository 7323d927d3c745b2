import type { LecturePart } from './lecture-parts.ts';
import type { PackItem, PackPage, PackQuestion, PackQuiz, PackSection } from './pack.ts';
import type { PackParts } from './pack-parts.ts';
import type { Selection } from './selection.ts';

/** The sections that a selection fills: one a lecture, one a kind of page, one for questions that no lecture asks. */
export function sectionsWith(
  parts: PackParts,
  selection: Selection,
  lectures: readonly LecturePart[],
): PackSection[] {
  const asked = new Set<string>();
  const own = lectures.map(({ id, title, items, questions }): PackSection => {
    const quiz = questionsOf(parts, (question) => questions.includes(question) && !asked.has(question)).sort(
      (a, b) => questions.indexOf(a.id) - questions.indexOf(b.id),
    );
    for (const question of quiz) asked.add(question.id);
    return { id: `lecture-${id}`, title, items: [...items, ...asQuiz(id, `Questions: ${title}`, quiz)] };
  });
  const pages = (chosen: ReadonlySet<string>, from: readonly PackPage[]) =>
    from.filter(({ id }) => chosen.has(id.replace(/^[a-z]+-/, '')));
  const quizzes = parts.readings.flatMap(({ id, title }) => {
    const section = id.replace(/^[a-z]+-/, '');
    const isHere = (question: string, of: string) =>
      of === section && selection.questions.has(question) && !asked.has(question);
    return asQuiz(section, `Questions: ${title}`, questionsOf(parts, isHere));
  });
  const quotes = parts.quotes.map(({ page }) => page);
  return [
    ...own,
    ...filled('reading', 'Reading', pages(selection.readings, parts.readings)),
    ...filled('tables', 'Tables', pages(selection.tables, parts.tables)),
    ...filled('quotations', 'Quotations', pages(selection.quotes, quotes)),
    ...filled('questions', 'Questions', quizzes),
  ];
}

function questionsOf(
  { questions }: PackParts,
  isWanted: (id: string, section: string) => boolean,
): PackQuestion[] {
  return questions
    .filter(({ section, question }) => isWanted(question.id, section))
    .map(({ question }) => question);
}

const asQuiz = (id: string, title: string, questions: PackQuestion[]): PackQuiz[] =>
  questions.length > 0 ? [{ kind: 'quiz', id: `quiz-${id}`, title, questions }] : [];

const filled = (id: string, title: string, items: PackItem[]): PackSection[] =>
  items.length > 0 ? [{ id, title, items }] : [];
