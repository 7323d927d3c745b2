import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/**
 * Sessions say what students can do afterwards, in their front matter or, with each question that tests it, in
 * outcomes.yaml. In a book that has this file every question tests something, and every outcome is tested where it is
 * promised. Ids that name nothing are faults of their own (`dangling.ts`).
 */
export function outcomes(content: Content): Fault[] {
  const listed = valid(content, 'outcome');
  const isMapped = listed.length > 0;
  return [
    ...valid(content, 'lecture').flatMap(({ id, value, at }): Fault[] => {
      const inList = listed.some(({ value: { session } }) => session === id);
      if (inList !== (value.outcomes !== undefined)) return [];
      return [inList ? twice(at(['outcomes'])) : without(at([]), isMapped)];
    }),
    ...(isMapped ? [...untesting(content), ...untested(content)] : []),
  ];
}

function untesting(content: Content): Fault[] {
  return valid(content, 'question')
    .filter(({ value }) => !value.outcomes)
    .map(({ id, at }) => ({
      id: 'question-without-outcome',
      ...at([]),
      found: `no outcome for “${id}”`,
      expected: 'every question to test an outcome of outcomes.yaml',
      remedy: 'add “outcomes: [id]”, or the outcome that is missing',
    }));
}

function untested(content: Content): Fault[] {
  const questions = valid(content, 'question');
  const lectures = valid(content, 'lecture');
  return valid(content, 'outcome').flatMap(({ id, value: { session }, at }): Fault[] => {
    const lecture = lectures.find((one) => one.id === session);
    const asked = new Set(lecture?.value.questions);
    const isTested = questions.some((one) => asked.has(one.id) && one.value.outcomes?.includes(id));
    if (!lecture || isTested) return [];
    return [
      {
        id: 'outcome-without-question',
        ...at(['id']),
        found: `“${id}”, which no question of “${session}” tests`,
        expected: 'a question that the session asks, with this outcome',
        remedy: 'write one, or name the outcome in one that tests it',
      },
    ];
  });
}

type Place = Pick<Fault, 'file' | 'line'>;

const without = (place: Place, isMapped: boolean): Fault => ({
  id: 'session-without-outcomes',
  ...place,
  found: 'a session without outcomes',
  expected: 'what students can do after it',
  remedy: isMapped ? 'add them to outcomes.yaml' : 'add “outcomes:” here, or write outcomes.yaml',
});

const twice = (place: Place): Fault => ({
  id: 'outcomes-twice',
  ...place,
  found: 'outcomes here and in outcomes.yaml',
  expected: 'them in one place',
  remedy: 'keep those of outcomes.yaml, which questions can name',
});
