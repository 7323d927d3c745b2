import { expect, test } from 'vitest';
import { materials } from '../../../src/features/lectures/lecture-view.ts';
import { hilltopCourse } from '../packs/hilltop-course.ts';

const book = hilltopCourse();

test('A session’s activity has sheets to fill in, cards, tables and quotations to work with', () => {
  const [lecture] = book.lectures;
  if (!lecture) throw new Error('The course has a session.');
  const activity = {
    ...lecture.activity,
    materials: [
      { sheet: 'One for each', columns: ['Who', 'Where'], lines: 3 },
      { card: 'The tap', text: 'It is dry.' },
      { table: 'table-1' },
      { quote: 'keep-the-peace' },
    ],
  };
  expect(materials({ id: lecture.id, activity }, book)).toEqual([
    { kind: 'sheet', title: 'One for each', columns: ['Who', 'Where'], lines: 3 },
    { kind: 'card', title: 'The tap', text: 'It is dry.' },
    { kind: 'table', text: 'Table 1: Ways of sharing', address: '/tables/table-1/' },
    { kind: 'quote', id: 'keep-the-peace' },
  ]);
});
