import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/**
 * Sessions say what students can do afterwards, in their front matter or, with each question that tests it, in
 * outcomes.yaml. In a book that has this file, and questions, every question tests something, and every outcome is tested where it is
 * promised. Ids that name nothing are faults of their own (`dangling.ts`).
 */
export function* outcomes(content: Content): Generator<Fault> {
  const listed = valid(content, 'outcome');
  for (const { id, value, at } of valid(content, 'lecture')) {
    const inList = listed.some(({ value: { session } }) => session === id);
    if (inList && value.outcomes)
      yield {
        id: 'outcomes-twice',
        ...at(['outcomes']),
        found: 'outcomes here and in outcomes.yaml',
        expected: 'them in one place',
        remedy: 'keep those of outcomes.yaml, which questions can name',
      };
    if (!inList && !value.outcomes)
      yield {
        id: 'session-without-outcomes',
        ...at(),
        found: 'a session without outcomes',
        expected: 'what students can do after it',
        remedy:
          listed.length > 0 ? 'add them to outcomes.yaml' : 'add “outcomes:” here, or write outcomes.yaml',
      };
  }
  if (listed.length > 0) yield* untested(content);
}

function* untested(content: Content): Generator<Fault> {
  const questions = valid(content, 'question');
  if (questions.length === 0) return;
  for (const { id, at } of questions.filter(({ value }) => !value.outcomes))
    yield {
      id: 'question-without-outcome',
      ...at(),
      found: `no outcome for “${id}”`,
      expected: 'every question to test an outcome of outcomes.yaml',
      remedy: 'add “outcomes: [id]”, or the outcome that is missing',
    };
  const sessions = new Map(valid(content, 'lecture').map(({ id, value }) => [id, value]));
  for (const { id, value, at } of valid(content, 'outcome')) {
    const asked = sessions.get(value.session)?.questions;
    if (asked && !questions.some((one) => asked.includes(one.id) && one.value.outcomes?.includes(id)))
      yield {
        id: 'outcome-without-question',
        ...at(['id']),
        found: `“${id}”, which no question of “${value.session}” tests`,
        expected: 'a question that the session asks, with this outcome',
        remedy: 'write one, or name the outcome in one that tests it',
      };
  }
}
