import type { DiagramFields } from '../../../../book/schema/diagram.ts';
import { manners, paint, type Manner } from '../roles.ts';
import { hasFinishedForm, rowsOf, shapeOf, svg, withAttributes } from './measure.ts';

/** All that the page needs to know to make one picture. */
export interface Order {
  id: string;
  source: string;
  words: Pick<DiagramFields, 'title' | 'description'>;
  stamp: string;
  /** The nodes in the source's order: what each is called, and where it leads (with the base path's placeholder). */
  nodes: { id: string; label: string; href?: string }[];
  /** The classes of each node, group and edge. */
  classes: Record<string, string[]>;
}

/**
 * Runs in the browser. Makes the finished picture: a new SVG, built from the measurements of Mermaid's, so that nothing
 * of Mermaid's own markup (style sheet, inline styles, data attributes, ids, classes, colours) can come through.
 */
export function finish(drawing: SVGSVGElement, order: Order): string {
  const arrows = new Map<string, SVGElement>();
  const groups = all(drawing, 'g.cluster');
  const parts = [
    ...groups.map((group) => drawFrame(group, order)),
    ...all(drawing, 'path.flowchart-link').map((edge) => drawEdge(edge, order, arrows)),
    ...groups.flatMap(drawHead),
    ...all(drawing, 'g.edgeLabel').flatMap(drawLabel),
    ...order.nodes.map((node) => drawNode(drawing, node, order)),
  ].filter((part) => part !== undefined);
  const picture = frame(order, [...arrows.values()], parts);
  document.body.replaceChildren(picture);
  fit(picture);
  onLines(picture);
  return `${new XMLSerializer().serializeToString(picture)}\n`;
}

function frame(order: Order, arrows: SVGElement[], parts: SVGElement[]): SVGSVGElement {
  const [title, description] = [`${order.id}-title`, `${order.id}-description`];
  const root = svg('svg', {
    role: order.nodes.some((node) => node.href) ? 'group' : 'img',
    'aria-labelledby': title,
    'aria-describedby': description,
    'font-family': "'Source Sans 3 Variable', 'Source Sans 3', sans-serif",
    'font-size': 16,
    fill: paint('ink'),
    'data-source': order.stamp,
  }) as SVGSVGElement;
  root.append(
    svg('title', { id: title }, order.words.title),
    svg('desc', { id: description }, order.words.description),
    ...(arrows.length > 0 ? [svg('defs', {}, ...arrows)] : []),
    ...parts,
  );
  return root;
}

function drawFrame(group: Element, { classes }: Order): SVGElement {
  const id = group.id.replace(/^drawing-/, '');
  const manner = mannerOf(classes[id]);
  const box = group.querySelector('rect');
  if (!box) throw new Error(`The group “${id}” has no frame.`);
  return shapeOf(box, {
    fill: 'none',
    stroke: paint(manner.stroke ?? 'cluster'),
    'stroke-width': manner.width,
    'stroke-dasharray': manner.dash,
    rx: 3,
  });
}

/** The words at the head of a group, parted from any line that runs through them. */
function drawHead(group: Element): SVGElement[] {
  const halo = { stroke: paint('paper'), 'stroke-width': 6, 'paint-order': 'stroke' };
  return rowsOf(group, { bold: true }).map((row) => withAttributes(row, halo));
}

function drawEdge(
  edge: Element,
  { id, classes }: Order,
  arrows: Map<string, SVGElement>,
): SVGElement | undefined {
  if (edge.classList.contains('edge-thickness-invisible')) return undefined;
  const manner = mannerOf(classes[edge.getAttribute('data-id') ?? '']);
  const role = manner.stroke ?? 'edge';
  const head = (end: string) => {
    if (!edge.hasAttribute(end)) return undefined;
    const name = `${id}-arrow${role === 'edge' ? '' : `-${role}`}`;
    const attributes = { id: name, viewBox: '0 0 10 10', refX: 5, refY: 5, markerWidth: 8, markerHeight: 8 };
    const tip = svg('path', { d: 'M0 0L10 5L0 10z', fill: paint(role) });
    const marker = { ...attributes, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' };
    arrows.set(name, svg('marker', marker, tip));
    return `url(#${name})`;
  };
  const thick = edge.classList.contains('edge-thickness-thick');
  return shapeOf(edge, {
    fill: 'none',
    stroke: paint(role),
    'stroke-width': thick ? 2.5 : manner.width && 1.5,
    'stroke-dasharray': edge.classList.contains('edge-pattern-dotted') ? '4 3' : manner.dash,
    'marker-start': head('marker-start'),
    'marker-end': head('marker-end'),
  });
}

function drawLabel(label: Element): SVGElement[] {
  const rows = rowsOf(label);
  const ground = label.querySelector<SVGRectElement>('rect.background');
  if (rows.length === 0 || !ground) return [];
  return [shapeOf(ground, { fill: paint('paper') }), ...rows];
}

function drawNode(drawing: SVGSVGElement, node: Order['nodes'][number], { classes }: Order): SVGElement {
  const element = all(drawing, 'g.node').find(
    (candidate) => candidate.id.replace(/^drawing-flowchart-(.*)-\d+$/, '$1') === node.id,
  );
  if (!element) throw new Error(`Mermaid drew no node “${node.id}”.`);
  const manner = mannerOf(classes[node.id]);
  const shapes = [...element.children].filter((child) => !child.matches('.label'));
  if (!shapes.every(hasFinishedForm)) {
    throw new Error(`the node “${node.id}” has a shape other than [ ], ( ), { } and (( ))`);
  }
  const look = {
    fill: paint(manner.fill ?? 'node'),
    stroke: paint(manner.stroke ?? 'rule'),
    'stroke-width': manner.width,
    'stroke-dasharray': manner.dash,
  };
  const link = { fill: paint('link'), 'text-decoration': 'underline' };
  const parts = [
    ...shapes.map((shape) => shapeOf(shape, look)),
    ...rowsOf(element, node.href ? { link } : {}),
  ];
  return node.href
    ? svg('a', { href: node.href, 'aria-label': node.label }, ...parts)
    : svg('g', {}, ...parts);
}

/** Gives the picture the size of what is in it. */
function fit(picture: SVGSVGElement): void {
  const margin = 4;
  const box = picture.getBBox();
  const [left, top] = [Math.floor(box.x) - margin, Math.floor(box.y) - margin];
  const [width, height] = [
    Math.ceil(box.x + box.width) + margin - left,
    Math.ceil(box.y + box.height) + margin - top,
  ];
  picture.setAttribute('viewBox', [left, top, width, height].join(' '));
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
}

/** A line for each element that holds no words, so that a change to a picture shows where it is. */
function onLines(element: Element): void {
  if (!element.matches('svg, defs, g, a')) return;
  for (const child of [...element.children]) {
    child.before('\n');
    onLines(child);
  }
  element.append('\n');
}

const mannerOf = (names: string[] = []): Manner => Object.assign({}, ...names.map((name) => manners[name]));

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
