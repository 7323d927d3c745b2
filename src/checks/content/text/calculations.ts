import { entries } from '../../../book/entries.ts';
import type { CalcRequest } from '../../../book/figures/asked.ts';
import { calculate } from '../../../book/figures/calculate.ts';
import { type Node, attribute } from '../../../book/mdx.ts';
import { numericAnswer } from '../../../features/questions/index.ts';
import type { Fault } from '../../../lib/fault.ts';
import type { Evidence } from '../../../book/schema/evidence/table.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { valid } from '../../read/valid.ts';
import type { Known } from '../../../book/ids/known.ts';

/** Every `<Calc>` can be computed. Ids in it that name nothing are faults of their own (`elements.ts`). */
export function* calculations(content: Content, known: Known): Generator<Fault> {
  const tables = valid(content, 'table').map(({ value }) => value);
  for (const { file, passages } of content.bodies) {
    for (const node of passages.calculations) {
      const table = tables.find(({ id }) => id === attribute(node, 'table'));
      const problem = table && namesParts(node, table.id, known) ? failure(table, node) : undefined;
      if (problem !== undefined)
        yield {
          id: 'wrong-calculation',
          ...placeOf(file, node),
          found: `<Calc do="${attribute(node, 'do')}">, of which is said: “${problem}”`,
          expected: 'a calculation that can be done with this table',
          remedy: 'src/features/reading/prose/Calc.astro lists the calculations and what each needs',
        };
    }
  }
}

/** Every question that asks for a figure has one. Ids in it that name nothing are faults of their own (`dangling.ts`). */
export function* figures(content: Content, known: Known): Generator<Fault> {
  const book = {
    ...entries,
    evidence: valid(content, 'table').map(({ value }) => value),
    codings: valid(content, 'coding').map(({ id, value }) => ({ ...value, id })),
  };
  for (const { value: question, at } of valid(content, 'question')) {
    if (question.type !== 'numeric') continue;
    const { cell, calc, agreement } = question;
    const [from, asked] = Object.entries({ cell, calc, agreement }).find(([, source]) => source) ?? [''];
    const table = asked && 'table' in asked ? asked.table : undefined;
    const isThere = table === undefined || book.evidence.some(({ id }) => id === table);
    const problem = isThere ? thrown(() => numericAnswer(question, book)) : undefined;
    if (problem === undefined || (table && !hasParts(asked as object, table, known))) continue;
    yield {
      id: 'no-figure',
      ...at([from]),
      found: `“${from}”, of which is said: “${problem}”`,
      expected: 'a figure that the book has or can compute',
      remedy: 'name a cell, a calculation or a theme that gives one',
    };
  }
}

function hasParts(
  asked: { row?: string | undefined; column?: string },
  table: string,
  known: Known,
): boolean {
  const has = (target: 'row' | 'column', id = '') => !id || known(target, table).includes(id);
  return has('row', asked.row) && has('column', asked.column);
}

function thrown(what: () => unknown): string | undefined {
  try {
    what();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What keeps a calculation from being done, in its own words, or undefined where nothing does. */
function failure(table: Evidence, node: Node): string | undefined {
  if (table.kind === 'figure') return 'a figure has no values';
  const [column, columns, row, of, least] = ['column', 'columns', 'row', 'of', 'least'].map((name) =>
    attribute(node, name),
  );
  const request: CalcRequest = { do: attribute(node, 'do') ?? '', column, columns, row, of, least };
  return thrown(() => calculate(table, request));
}

function namesParts(node: Node, table: string, known: Known): boolean {
  const names = (name: string, target: 'column' | 'row') =>
    (attribute(node, name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .every((id) => known(target, table).includes(id));
  return names('column', 'column') && names('columns', 'column') && names('row', 'row');
}
