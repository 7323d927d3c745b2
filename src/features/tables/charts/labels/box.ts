/** Rectangles of a drawing, in its units, from the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Stroke {
  from: Point;
  to: Point;
}

/** Whether two boxes overlap; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest box that holds a box and a point. */
export function holding({ x, y, width, height }: Box, point: Point): Box {
  const [left, top] = [Math.min(x, point.x), Math.min(y, point.y)];
  return {
    x: left,
    y: top,
    width: Math.max(x + width, point.x) - left,
    height: Math.max(y + height, point.y) - top,
  };
}

/** Whether a box lies wholly within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** A box with a margin all round. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The point of a box that is nearest to a given one. */
export function nearestPoint({ x, y, width, height }: Box, to: Point): Point {
  return { x: Math.min(Math.max(to.x, x), x + width), y: Math.min(Math.max(to.y, y), y + height) };
}

/** Whether two strokes cross. */
export function cross(a: Stroke, b: Stroke): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

/** Whether a stroke runs through a box. */
export function runsThrough({ from, to }: Stroke, box: Box): boolean {
  const along = part(from.x, to.x, box.x, box.x + box.width);
  const down = part(from.y, to.y, box.y, box.y + box.height);
  return Math.max(along[0], down[0]) < Math.min(along[1], down[1]);
}

/** From which part of its way to which a movement is between two limits: [0, 1] where it is so all the time. */
function part(from: number, to: number, low: number, high: number): [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const [enter, leave] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.max(0, Math.min(enter, leave)), Math.min(1, Math.max(enter, leave))];
}

/** On which side of the line from a to b a point lies: the sign says. */
const turn = (a: Point, b: Point, point: Point) =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
