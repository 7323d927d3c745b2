import type { DiagramOutline } from '../../book/schema/diagram-outline.ts';

/** Takes the place of the base path in a picture’s links, which only a build knows: `href="{base}/glossary/"`. */
export const basePlaceholder = '{base}';

/** A picture as it is on a page of a site that is served below `base`. */
export function atBase(picture: string, base: string): string {
  return picture.replaceAll(basePlaceholder, base.replace(/\/+$/, ''));
}

/** A picture whose links open beside the page: within a frame, what a page says of all its links holds for HTML’s alone. */
export function opensBeside(picture: string): string {
  return picture.replaceAll(/<a(?=\s)/g, '<a target="_blank" rel="noopener"');
}

/** A node or group of a drawing, in words: what it is called, where its lines lead, what is in it. */
export interface Branch {
  id: string;
  label: string;
  href?: string;
  lines: { how: string; to: string; label?: string }[];
  parts: Branch[];
}

/**
 * What a drawing shows as nested lists, in the order of its source: groups hold their nodes, and a line is told where
 * it starts.
 */
export function branchesOf(outline: DiagramOutline): Branch[] {
  const { groups, nodes, edges } = outline;
  const parts = [...groups, ...nodes];
  const labels = new Map(parts.map(({ id, label }) => [id, label]));
  /** A group is placed where its first node is. */
  const place = (id: string): number => {
    const inside = parts.filter(({ group }) => group === id).map((part) => place(part.id));
    return inside.length > 0 ? Math.min(...inside) : nodes.findIndex((node) => node.id === id);
  };
  const linesFrom = (id: string) =>
    edges
      .filter((edge) => edge.from === id)
      .map(({ to, way, label }) => ({
        how: ways[way],
        to: labels.get(to) ?? to,
        ...(label ? { label } : {}),
      }));
  const within = (inside?: string): Branch[] =>
    parts
      .filter(({ group }) => group === inside)
      .sort((a, b) => place(a.id) - place(b.id))
      .map(({ group: _, ...part }) => ({ ...part, lines: linesFrom(part.id), parts: within(part.id) }));
  return within();
}

const ways = { to: 'leads to', both: 'leads to and from', none: 'is joined with' };
