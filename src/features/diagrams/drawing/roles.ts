/**
 * What each colour in a drawing is for. A finished drawing holds no colour of its own: it says
 * `var(--diagram-<role>, <plain>)`, the site's stylesheet says what that is on light paper, on dark and in print, and
 * a program that knows nothing of the stylesheet shows the plain colour.
 */
export const roles = {
  /** Words. */
  ink: '#1f1d1a',
  /** Words that are a link. */
  link: '#0b5a7a',
  /** The page: what a label on a line is laid on. */
  paper: '#fdfbf7',
  /** The outline of an ordinary node. */
  rule: '#4f4a42',
  node: '#fdfbf7',
  /** The fill of a node that the drawing leads up to. */
  'node-strong': '#f5f1e8',
  /** The frame round a group. */
  cluster: '#8a8275',
  edge: '#4f4a42',
  /** The three axes of integration, and whatever else a book tells apart by three hues. */
  level: '#8a4b00',
  boundary: '#0b5a7a',
  direction: '#7a2e6b',
} as const;

export type Role = keyof typeof roles;

/** How a node, a group or an edge is drawn; what it leaves out is as `plain` has it. */
export interface Manner {
  fill?: Role;
  stroke?: Role;
  width?: number;
  dash?: string;
}

/**
 * The classes that an author may give with `:::` or `class`. They say what a thing is; colours are not the author's
 * business, so `style`, `linkStyle` and `classDef` are refused.
 */
export const manners: Record<string, Manner> = {
  strong: { fill: 'node-strong', stroke: 'ink', width: 2 },
  level: { stroke: 'level', width: 2 },
  boundary: { stroke: 'boundary', width: 2 },
  direction: { stroke: 'direction', width: 2 },
  aside: { stroke: 'rule', dash: '4 3' },
};

/** The value that an SVG attribute takes for a role. */
export function paint(role: Role): string {
  return `var(--diagram-${role}, ${roles[role]})`;
}
