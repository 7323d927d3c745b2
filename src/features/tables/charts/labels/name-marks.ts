import { type Box, overlap } from './box.ts';

/** A mark on a line, and how much room its name takes. */
interface OnLine {
  x: number;
  y: number;
  /** Half its width and half its height. */
  reach: { across: number; down: number };
  width: number;
  height: number;
  /** Whether its name is rather below the line than above. */
  below: boolean;
}

/**
 * Finds places for the names of the marks of one line: outwards beside the first and the last, else above or below,
 * where a name always reaches over its own mark. It looks through all choices, so the best is found, always the same.
 * Heights count from the line.
 * @param width how far the drawing reaches to the right
 */
export function nameMarks(marks: readonly OnLine[], width: number): Box[] {
  const obstacles = marks.map(({ x, y, reach: { across, down } }): Box => {
    return { x: x - across, y: y - down, width: 2 * across, height: 2 * down };
  });
  // Names are on the same height above or below a line, whatever its marks.
  const clear = Math.max(...marks.map(({ y, reach }) => Math.abs(y) + reach.down)) + 1;
  const xs = marks.map(({ x }) => x);
  const ends = { first: Math.min(...xs), last: Math.max(...xs) };
  const options = marks.map((mark) =>
    placesFor(mark, ends, clear)
      .filter(({ box }) => box.x >= 0 && box.x + box.width <= width)
      .filter(({ box }) => obstacles.every((other) => !overlap(box, other)))
      .sort((a, b) => a.cost - b.cost),
  );
  return cheapest(options).map(({ box }) => box);
}

interface Ends {
  first: number;
  last: number;
}

interface Place {
  box: Box;
  cost: number;
}

function placesFor({ x, y, reach, width, height, below }: OnLine, ends: Ends, clear: number): Place[] {
  const size = { width, height };
  const beside = [
    ...(x === ends.last ? [{ ...size, x: x + reach.across + 5, y: y - height / 2 }] : []),
    ...(x === ends.first ? [{ ...size, x: x - reach.across - 5 - width, y: y - height / 2 }] : []),
  ].map((box) => ({ box, cost: below ? 6 : 0 }));
  const overAndUnder = [0, 1, 2].flatMap((tier) =>
    [-1, 1].flatMap((side) =>
      [...Array(21).keys()].map((step): Place => {
        // From wholly to the right of the mark's middle to wholly to the left of it.
        const slide = step / 20;
        const centre = side * (clear + height * (tier + 0.5));
        const box = { ...size, x: x + 3 - slide * (width + 6), y: centre - height / 2 };
        const wrongSide = (side === 1) === below ? 0 : 4;
        return { box, cost: 5 + wrongSide + 30 * tier + 8 * Math.abs(slide - 0.5) };
      }),
    ),
  );
  return [...beside, ...overAndUnder];
}

/** The choice of one place a name that costs least and in which none overlap: branch and bound. */
function cheapest(options: readonly Place[][]): Place[] {
  let best: { places: Place[]; cost: number } = { places: [], cost: Infinity };
  const visit = (chosen: readonly Place[], cost: number): void => {
    const next = options[chosen.length];
    if (!next) {
      best = { places: [...chosen], cost };
      return;
    }
    for (const place of next) {
      if (cost + place.cost >= best.cost) return;
      if (chosen.every(({ box }) => !overlap(box, spaced(place.box))))
        visit([...chosen, place], cost + place.cost);
    }
  };
  visit([], 0);
  if (best.cost === Infinity) throw new Error('The names of a line’s marks are too long for its drawing.');
  return best.places;
}

/** Names on one line need a gap between them; names on two have the lines' own. */
const spaced = (box: Box): Box => ({ ...box, x: box.x - 6, width: box.width + 12 });
