import type { Column, Table, Value } from '../../book/schema/evidence/table.ts';
import type { Field, TableSchema } from '../../site/table-schema.ts';

/** The columns of a table’s CSV file, the first named `head`, with the scales and units that the paper prints. */
export function tableColumns(table: Table, head: string): TableSchema {
  return {
    fields: [
      { name: head, type: 'string', description: 'The row’s label.', constraints: { required: true } },
      ...table.columns.map((column, index) => field(column, table, index)),
    ],
    missingValues: ['', ...marksOf(table)],
  };
}

const marksOf = ({ missing = [] }: Table) => missing.map(({ mark }) => mark);

function field(column: Column, table: Table, index: number): Field {
  const { scale, unit, label } = column;
  const valueOf = (value: Value | undefined) =>
    value === undefined || value === null || marksOf(table).includes(String(value)) ? 0 : value;
  const numeric = table.rows.every(({ values }) => typeof valueOf(values[index]) === 'number');
  const told = [unit, scale && `${scale.min} is “${scale.low}”, ${scale.max} is “${scale.high}”`];
  const description = told.filter(Boolean).join('; ');
  return {
    name: label,
    type: numeric ? 'number' : 'string',
    ...(description && { description }),
    ...(numeric && scale && { constraints: { minimum: scale.min, maximum: scale.max } }),
  };
}
