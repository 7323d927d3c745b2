import { describe, expect, test } from 'vitest';
import { atBase, branchesOf } from '../../../src/features/diagrams/diagrams.ts';

describe('The links of a picture', () => {
  const picture = '<a href="{base}/glossary/#pot">';

  test.each([
    ['/', '<a href="/glossary/#pot">'],
    ['/course/tea/', '<a href="/course/tea/glossary/#pot">'],
    ['/course/tea', '<a href="/course/tea/glossary/#pot">'],
  ])('begin with the base path %s', (base, placed) => {
    expect(atBase(picture, base)).toBe(placed);
  });
});

describe('A drawing in words', () => {
  const made = { source: 'x', picture: 'x' };

  test('holds nodes in their groups, and groups in groups, where the source has them', () => {
    const branches = branchesOf({
      ...made,
      groups: [
        { id: 'tray', label: 'Tray' },
        { id: 'saucer', label: 'Saucer', group: 'tray' },
      ],
      nodes: [
        { id: 'tap', label: 'Tap' },
        { id: 'cup', label: 'Cup', group: 'saucer', href: '/glossary/#cup' },
        { id: 'sink', label: 'Sink' },
      ],
      edges: [],
    });
    expect(branches).toEqual([
      { id: 'tap', label: 'Tap', lines: [], parts: [] },
      {
        id: 'tray',
        label: 'Tray',
        lines: [],
        parts: [
          {
            id: 'saucer',
            label: 'Saucer',
            lines: [],
            parts: [{ id: 'cup', label: 'Cup', href: '/glossary/#cup', lines: [], parts: [] }],
          },
        ],
      },
      { id: 'sink', label: 'Sink', lines: [], parts: [] },
    ]);
  });

  test('tells a line where it starts, by the label of its end', () => {
    const [kettle, pot] = branchesOf({
      ...made,
      groups: [],
      nodes: [
        { id: 'kettle', label: 'Kettle' },
        { id: 'pot', label: 'Pot' },
      ],
      edges: [
        { from: 'kettle', to: 'pot', label: 'pours into', way: 'to' },
        { from: 'pot', to: 'kettle', way: 'both' },
        { from: 'pot', to: 'kettle', way: 'none' },
      ],
    });
    expect(kettle?.lines).toEqual([{ how: 'leads to', to: 'Pot', label: 'pours into' }]);
    expect(pot?.lines).toEqual([
      { how: 'leads to and from', to: 'Kettle' },
      { how: 'is joined with', to: 'Kettle' },
    ]);
  });
});
