import { type Box, type Point, type Stroke, holding, nearestPoint } from './box.ts';

/** A mark that wants a label beside it. */
export interface Wanted extends Point {
  /** From the mark's centre to its edge. */
  radius: number;
  /** The sizes that the label may have: its words in one line, in two … The first is liked best. */
  shapes: readonly { width: number; height: number }[];
}

/** A place that a label might take. */
export interface Candidate {
  box: Box;
  shape: number;
  leader?: Stroke;
  /** Both of them. */
  around: Box;
  cost: number;
}

/** Places all round a mark, in each of the label's shapes. */
export function candidates(one: Wanted): Candidate[] {
  return one.shapes.flatMap((size, shape) =>
    distances.flatMap((distance) =>
      directions(distance === 0 ? 8 : 24).map(({ x, y }) => {
        const reach = one.radius + 3 + distance;
        const box = {
          ...size,
          x: one.x + x * reach + ((towards(x) - 1) * size.width) / 2,
          y: one.y + y * reach + ((towards(y) - 1) * size.height) / 2,
        };
        return { box, shape, around: holding(box, one), ...reachOf(one, box, preference(x) + 10 * shape) };
      }),
    ),
  );
}

const distances = [0, 7, 14, 22, 31, 41, 52, 64, 78, 94, 112, 132, 155, 180, 210, 240];

/** Which part of a label faces its mark: an end or a corner, and near the axes what lies between. */
const towards = (direction: number) => Math.max(-1, Math.min(1, direction * 1.6));

/** To the right is how a line is read on; straight above or below comes next. */
const preference = (x: number) => (x > 0.95 ? 0 : x > 0.1 ? 8 : Math.abs(x) <= 0.1 ? 8 : 14);

/** How far a box is from its mark, which is what it costs, and the leader that it then needs. */
function reachOf({ x, y, radius }: Wanted, box: Box, liking: number): Pick<Candidate, 'leader' | 'cost'> {
  const to = nearestPoint(box, { x, y });
  const whole = Math.hypot(to.x - x, to.y - y);
  const distance = Math.max(0, whole - radius);
  const cost = liking + 3 * distance + distance ** 2 / 20;
  if (distance < 9) return { cost };
  const along = (length: number) => ({
    x: x + ((to.x - x) * length) / whole,
    y: y + ((to.y - y) * length) / whole,
  });
  return { cost, leader: { from: along(radius + 1), to: along(whole - 2) } };
}

function directions(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}
