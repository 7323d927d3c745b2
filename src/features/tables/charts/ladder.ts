import { type Format, lineHeight } from './format.ts';
import type { Label } from './labels/label.ts';
import { wrapped } from './labels/text.ts';

/** A line of a drawing that belongs to one row of the table. */
interface Rung<Item> {
  item: Item;
  /** Where its line runs. */
  y: number;
}

/** A drawing of one line a row: lines, their names, and what room is left for the marks. */
interface Ladder<Item> {
  rungs: Rung<Item>[];
  /** In the order of the rungs. */
  names: Label[];
  /** From where to where the lines run. */
  left: number;
  right: number;
  bottom: number;
}

interface Plan<Item> {
  items: readonly Item[];
  name(item: Item): string;
  top: number;
  /** Room that an item's marks need above and below its line. */
  room(item: Item): { above: number; below: number };
  /** Whether names are above their lines, which leaves the whole width to these, or in a column to the left. */
  named: 'above' | { column: number };
  /** Units to keep free before a name. */
  indent?: number;
  /** Units to keep free at either end of the lines. */
  inset: { left: number; right: number };
}

/** Lays out a line an item, each with its name. */
export function ladderOf<Item>(plan: Plan<Item>, { width, size }: Format): Ladder<Item> {
  const line = size * lineHeight;
  const beside = plan.named !== 'above';
  const column = plan.named === 'above' ? 0 : plan.named.column;
  const indent = plan.indent ?? 0;
  const names: Label[] = [];
  const rungs: Rung<Item>[] = [];
  const texts = plan.items.map((item) =>
    wrapped(plan.name(item), (beside ? column - 8 : width) - indent, size),
  );
  // Beside their names lines keep the same distance throughout, as those of a table do.
  const tallest = Math.max(...texts.map((lines) => lines.length)) * line + 6;
  let bottom = plan.top;
  for (const [index, item] of plan.items.entries()) {
    const lines = texts[index] ?? [];
    const { above, below } = plan.room(item);
    const height = beside ? Math.max(tallest, above + below) : lines.length * line;
    const y = beside ? bottom + height / 2 : bottom + height + above;
    names.push({ lines, size, anchor: 'start', x: indent, y: bottom + height / 2 });
    rungs.push({ item, y });
    bottom = beside ? bottom + height : y + below;
  }
  return { rungs, names, left: column + plan.inset.left, right: width - plan.inset.right, bottom };
}
