import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { numericAnswer } from '../../src/features/questions/numeric-answer.ts';
import { codingSchema } from '../../src/book/schema/evidence/coding.ts';
import { type NumericQuestion, type Question, questionSchema } from '../../src/book/schema/question.ts';
import { evidenceSchema } from '../../src/book/schema/evidence/table.ts';

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

const files = (folder: string) => readdirSync(join(content, folder)).filter((file) => file.endsWith('.yaml'));
const book = {
  evidence: files('tables').map((file) => evidenceSchema.parse(read(`tables/${file}`))),
  codings: ['first', 'second'].map((id) => ({ ...codingSchema.parse(read(`coding/${id}.yaml`)), id })),
};

/** The figure that a question asks for, as the paper prints it or as its tables and our codings give it. */
export function figureOf(question: NumericQuestion): string {
  return numericAnswer(question, book);
}
