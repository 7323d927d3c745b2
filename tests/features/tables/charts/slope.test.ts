import { expect, test } from 'vitest';
import { grown, isWithin, overlap } from '../../../../src/features/tables/charts/labels/box.ts';
import { drawSlope } from '../../../../src/features/tables/charts/slope.ts';
import { frameOf, root, textBoxes } from './read-svg.ts';
import { tables } from './shed-tables.ts';

const table = tables.dots;
const [from, to] = table.columns.filter(({ type }) => type === 'number').slice(1);
const rows = table.rows
  .slice(0, 2)
  .map(({ id }, index) => ({ row: id, name: index === 0 ? 'Cans' : 'Long twine' }));
const drawn = drawSlope(table, { from: from?.id ?? '', to: to?.id ?? '', rows });

test.each(['narrow', 'wide'] as const)(
  'the %s slope names its two rows on both sides, within its frame',
  (format) => {
    const svg = drawn[format];
    const texts = textBoxes(svg);
    const frame = grown(frameOf(svg), 0.1);
    expect(texts.filter((text) => !isWithin(text, frame)).map(({ text }) => text)).toEqual([]);
    const clashes = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    expect(texts.filter(({ text }) => text === 'Cans')).toHaveLength(2);
  },
);

test('the slope tells every row’s figures in words', () => {
  const said = root(drawn.wide).querySelector('desc')?.textContent ?? '';
  for (const { label } of table.rows) expect(said).toContain(label);
});
