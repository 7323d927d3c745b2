import type { Book } from '../../book/schema/book.ts';
import type { NumericQuestion, Question } from '../../book/schema/question.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import { type ThemeAgreement, agreement, codesOf } from '../coding/index.ts';
import { answersFor, smallestSample } from '../../book/figures/answers.ts';
import { entries } from '../../book/figures/arithmetic.ts';
import { calculate } from '../../book/figures/calculate.ts';
import { cell } from '../../book/figures/values.ts';

type Data = Pick<Book, 'evidence' | 'table' | 'codings'>;

/** The figure that a question asks for, from the table or the codings that it names. @throws when there is none there. */
export function numericAnswer(question: NumericQuestion, book: Data): string {
  if (question.cell) return cell(tableOf(question.cell.table, book), question.cell.row, question.cell.column);
  if (question.calc) return calculated(question.calc, tableOf(question.calc.table, book));
  if (question.agreement) {
    const figure = agreementOn(question.agreement.theme, book)[question.agreement.figure];
    if (figure === undefined)
      throw new Error(`There is no ${question.agreement.figure} for “${question.agreement.theme}”.`);
    return figure.toFixed(2);
  }
  throw new Error(`The question “${question.id}” does not say where its answer comes from.`);
}

/** A question’s words, with what it says of two coders’ agreement counted from the codings. */
export function stemOf(question: Question, book: Data): string {
  if (question.type !== 'numeric' || !question.agreement) return question.stem;
  const { both, onlyMine, onlyTheirs, neither } = agreementOn(question.agreement.theme, book);
  const counts = { both, first: onlyMine, second: onlyTheirs, neither };
  const all = both + onlyMine + onlyTheirs + neither;
  return Object.entries({ ...counts, all }).reduce(
    (stem, [name, count]) => stem.replaceAll(`{${name}}`, String(count)),
    question.stem,
  );
}

function calculated({ row, ...request }: NonNullable<NumericQuestion['calc']>, table: Table): string {
  if (request.do !== 'answers') return calculate(table, request);
  const column = entries(table, request.column);
  const asked = column.find((entry) => entry.row.id === row);
  if (!asked) throw new Error(`The calculation “answers” of ${table.number} needs a row with a number.`);
  const counts = answersFor(asked.value, smallestSample(column.map(({ value }) => value)));
  return String(counts[0]);
}

function agreementOn(theme: string, { codings }: Data): ThemeAgreement {
  const had = codings.filter(({ lacks }) => !lacks.includes(theme));
  const [first, second] = had.map((coding) => codesOf(coding));
  const [found] = first && second ? agreement(first, second, [theme]).themes : [];
  if (!found) throw new Error(`The book has no two codings that both had the theme “${theme}”.`);
  return found;
}

function tableOf(id: string, book: Data): Table {
  const table = book.table(id);
  if (table.kind !== 'table') throw new Error(`${table.number} is a figure and has no cells.`);
  return table;
}
