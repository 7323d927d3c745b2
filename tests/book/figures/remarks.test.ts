import { expect, test } from 'vitest';
import { withFigures } from '../../../src/book/figures/remarks.ts';
import { allotments } from '../../fixtures/allotments.ts';

const [table] = allotments().evidence.filter((item) => item.kind === 'table');
if (!table) throw new Error('the miniature book has a table');
const remark = (text: string) => withFigures({ ...table, remarks: [text] }).remarks[0];

test('a remark’s figures are taken from the table or calculated from it', () => {
  expect(remark('Together {calc do=sum column=plots}, of which cans {cell row=cans column=plots}.')).toBe(
    'Together 100, of which cans 40.',
  );
});

test('a remark about a row that is not there says so, and where', () => {
  expect(() => remark('See {cell row=hoses column=plots}.')).toThrow(
    'Table 1, remark {cell row=hoses column=plots}: There is no row of Table 1 “hoses”. Known: turns, cans.',
  );
});

test('plain remarks stand as written', () =>
  expect(remark('Ten {people} were asked.')).toBe('Ten {people} were asked.'));
