import { describe, expect, test } from 'vitest';
import { parseDiagram } from '../../../../src/features/diagrams/drawing/parse.ts';
import { readDiagrams } from '../../../../src/features/diagrams/drawing/sources.ts';
import { withTeapot } from '../teapot.ts';

/** The outline of a flowchart whose source has these lines. */
async function outlineOf(...lines: string[]) {
  return withTeapot({ 'tea.mmd': ['flowchart TB', 'pot', ...lines].join('\n') }, async (folder) => {
    const { diagrams } = await readDiagrams(folder);
    if (!diagrams[0]) throw new Error('The fixture has no diagram.');
    const parsed = await parseDiagram(diagrams[0]);
    if ('faults' in parsed) throw new Error(parsed.faults[0]?.found);
    return parsed.outline;
  });
}

describe('An outline', () => {
  test('has nodes in the order of the source, with their links', async () => {
    const { nodes } = await outlineOf('cup --> saucer', 'spoon');
    expect(nodes).toEqual([
      { id: 'pot', label: 'pot', href: '/glossary/#pot' },
      { id: 'cup', label: 'cup' },
      { id: 'saucer', label: 'saucer' },
      { id: 'spoon', label: 'spoon' },
    ]);
  });

  test('has labels as plain words, with a colon after a bold head', async () => {
    const { nodes, edges } = await outlineOf(
      'cup["`**Cup**\n  holds *tea*`"]',
      'jug["`Milk **first**?`"]',
      'lid["`**Why?** ask`"]',
      'cup -->|"two<br>lines"| jug',
    );
    expect(nodes.map(({ label }) => label)).toEqual(['pot', 'Cup: holds tea', 'Milk first?', 'Why? ask']);
    expect(edges[0]?.label).toBe('two lines');
  });

  test('tells which way an edge goes, and leaves out those that only push', async () => {
    const { edges } = await outlineOf('a --> b', 'a <--> b', 'a --- b', 'a -.-> b', 'a ==> b', 'a ~~~ b');
    expect(edges.map(({ way }) => way)).toEqual(['to', 'both', 'none', 'to', 'to']);
  });

  test('has groups as the author wrote them, outer before inner', async () => {
    const { groups, nodes } = await outlineOf(
      'subgraph tray["Tray"]',
      'subgraph left["Left"]',
      'cup',
      'end',
      'subgraph right["Right"]',
      'milk',
      'end',
      'end',
      'subgraph sink["Sink"]',
      'tap',
      'end',
      'tray --> sink',
    );
    expect(groups).toEqual([
      { id: 'tray', label: 'Tray' },
      { id: 'left', label: 'Left', group: 'tray' },
      { id: 'right', label: 'Right', group: 'tray' },
      { id: 'sink', label: 'Sink' },
    ]);
    expect(nodes.map(({ id, group }) => [id, group])).toEqual([
      ['pot', undefined],
      ['cup', 'left'],
      ['milk', 'right'],
      ['tap', 'sink'],
    ]);
  });
});
