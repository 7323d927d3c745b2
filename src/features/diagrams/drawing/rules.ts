import type { DiagramOutline } from '../../../book/schema/diagram-outline.ts';
import type { Fault } from '../../../lib/fault.ts';
import type { FlowchartDb } from './outline.ts';
import { manners } from './roles.ts';
import type { Diagram } from './sources.ts';

/** The classes of each node, group and edge. */
export const classesOf = (db: FlowchartDb) =>
  Object.fromEntries([
    ...[...db.getVertices().values()].map((vertex) => [vertex.id, vertex.classes]),
    ...db.getSubGraphs().map((group) => [group.id, group.classes]),
    ...db.getEdges().map((edge) => [edge.id, edge.classes]),
  ]) as Record<string, string[]>;

export const notFlowchart = (file: string, type: string): Fault => ({
  id: 'diagram-kind',
  file,
  line: 1,
  found: `a drawing of the kind “${type}”`,
  expected: 'a flowchart: only of those can the words beside the drawing be made',
  remedy: 'begin the source with “flowchart TB” or “flowchart LR”',
});

export const strayLinks = ({ linkLines, files }: Diagram, outline: Pick<DiagramOutline, 'nodes'>): Fault[] =>
  [...linkLines]
    .filter(([id]) => !outline.nodes.some((node) => node.id === id))
    .map(([id, line]) => ({
      id: 'diagram-link',
      file: files.words,
      line,
      found: `a link for the node “${id}”, which the drawing does not have`,
      expected: `one of: ${outline.nodes.map((node) => node.id).join(', ')}`,
      remedy: 'correct the id under “links”, or take the link out',
    }));

export function ownColours({ source, files }: Diagram, db: FlowchartDb): Fault[] {
  const styled = [...db.getVertices().values(), ...db.getEdges()].some(
    (part) => part.styles?.length || part.style?.length,
  );
  if (!styled && db.getClasses().size === 0 && !db.getEdges().defaultStyle) return [];
  const lines = source.split('\n');
  const index = lines.findIndex((text) => /^\s*(?:style|linkStyle|classDef)\b/.test(text));
  return [
    {
      id: 'diagram-colour',
      file: files.source,
      line: index + 1,
      found: `“${lines[index]?.trim()}”`,
      expected: `one of the classes ${Object.keys(manners).join(', ')}, which have a colour on light and dark paper`,
      remedy: 'take the line out and write :::class after the node',
    },
  ];
}

export function unknownClasses({ source, files }: Diagram, db: FlowchartDb): Fault[] {
  return [...new Set(Object.values(classesOf(db)).flat())]
    .filter((name) => !(name in manners))
    .map((name) => ({
      id: 'diagram-class',
      file: files.source,
      line: source.split('\n').findIndex((text) => text.includes(name)) + 1,
      found: `the class “${name}”`,
      expected: `one of: ${Object.keys(manners).join(', ')}`,
      remedy: 'use one of those, or add a manner to src/features/diagrams/drawing/roles.ts',
    }));
}
