import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Question, questionSchema } from '../../src/schema/question.ts';

const content = join(import.meta.dirname, '../../content');
const read = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));

/** The questions as their author wrote them, by their ids. */
export const asked: ReadonlyMap<string, Question> = new Map(
  readdirSync(join(content, 'questions')).flatMap((file) =>
    z
      .array(questionSchema)
      .parse(read(`questions/${file}`))
      .map((question): [string, Question] => [question.id, question]),
  ),
);

const tableSchema = z.object({
  columns: z.array(z.object({ id: z.string(), decimals: z.number().default(0) })),
  rows: z.array(z.object({ id: z.string(), values: z.array(z.number().nullable()) })),
});

/** The figure that a question asks for, as the paper prints it. */
export function printedFigure({ cell }: Extract<Question, { type: 'numeric' }>): string {
  const { columns, rows } = tableSchema.parse(read(`tables/${cell.table}.yaml`));
  const column = columns.findIndex(({ id }) => id === cell.column);
  const value = rows.find(({ id }) => id === cell.row)?.values[column];
  return (value ?? NaN).toFixed(columns[column]?.decimals);
}
