import type { DiagramOutline } from '../../../book/schema/diagram-outline.ts';

/** The part of what Mermaid's flowchart parser collects that an outline needs. */
export interface FlowchartDb {
  getVertices(): Map<string, Vertex>;
  getEdges(): Edge[] & { defaultStyle?: string[] };
  getSubGraphs(): Group[];
  /** What `classDef` defines. */
  getClasses(): Map<string, unknown>;
}

/** What `style` and `linkStyle` give. */
interface Styled {
  styles?: string[];
  style?: string[];
}

interface Vertex extends Styled {
  id: string;
  text?: string;
  classes: string[];
}

interface Edge extends Styled {
  id: string;
  start: string;
  end: string;
  text: string;
  type?: string;
  stroke?: string;
  classes: string[];
}

interface Group {
  id: string;
  title: string;
  nodes: string[];
  classes: string[];
}

/** Nodes, groups and edges of a parsed flowchart, in the order of its source. */
export function outlineOf(
  db: FlowchartDb,
  links: Record<string, string>,
): Omit<DiagramOutline, 'source' | 'picture'> {
  const groups = outerFirst(db.getSubGraphs());
  const groupOf = (id: string) => {
    const group = groups.find((candidate) => candidate.nodes.includes(id));
    return group ? { group: group.id } : {};
  };
  return {
    groups: groups.map(({ id, title }) => ({ id, label: wordsOf(title), ...groupOf(id) })),
    nodes: [...db.getVertices().values()]
      .filter(({ id }) => !groups.some((group) => group.id === id))
      .map(({ id, text }) => ({
        id,
        label: wordsOf(text ?? id),
        ...groupOf(id),
        ...(links[id] ? { href: links[id] } : {}),
      })),
    edges: db
      .getEdges()
      // An invisible edge only pushes nodes into place.
      .filter((edge) => edge.stroke !== 'invisible')
      .map((edge) => ({
        from: edge.start,
        to: edge.end,
        ...(edge.text ? { label: wordsOf(edge.text) } : {}),
        way: wayOf(edge.type ?? ''),
      })),
  };
}

/** Mermaid hands out the inner groups before the outer ones. */
function outerFirst(groups: Group[], inside?: Group): Group[] {
  const children = groups.filter((group) =>
    inside ? inside.nodes.includes(group.id) : !groups.some((other) => other.nodes.includes(group.id)),
  );
  return children.flatMap((group) => [group, ...outerFirst(groups, group)]);
}

function wayOf(type: string): 'to' | 'both' | 'none' {
  if (type === 'arrow_open') return 'none';
  return type.startsWith('double') ? 'both' : 'to';
}

/** A label as plain words, without Mermaid's line breaks and Markdown; bold words at its head end in a colon. */
function wordsOf(label: string): string {
  return label
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\*\*([^*]*[^*.:?!])\*\* (?=\S)/, '$1: ')
    .replaceAll('*', '');
}
