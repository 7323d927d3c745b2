import { Ajv } from 'ajv';
import { csvRows } from '../../../src/lib/csv-rows.ts';
import type { Field, TableSchema } from '../../../src/site/table-schema.ts';
import { schemaText } from './valid.ts';

/** What is wrong with a data package by the specification’s own schema: nothing, if it is valid. */
export function packageFaults(descriptor: object): string[] {
  return faults('data-package.json', descriptor);
}

/** What is wrong with the description of a table’s columns by the specification’s own schema. */
export function tableSchemaFaults(schema: object): string[] {
  return faults('table-schema.json', schema);
}

/** What is wrong with a CSV text by the description of its columns, as the Table Schema specification reads it. */
export function csvFaults(schema: TableSchema, text: string): string[] {
  const [head, ...rows] = csvRows(text, ',').rows.map(({ cells }) => cells);
  const names = schema.fields.map(({ name }) => name);
  if (JSON.stringify(head) !== JSON.stringify(names))
    return [`the head is ${(head ?? []).join(', ')}, but the fields are ${names.join(', ')}`];
  return [
    ...rows.flatMap((cells, row) => [
      ...(cells.length === names.length ? [] : [`row ${row + 1} has ${cells.length} cells`]),
      ...schema.fields.flatMap((field, column) =>
        cellFaults(field, cells[column] ?? '').map((fault) => `row ${row + 1}, ${field.name}: ${fault}`),
      ),
    ]),
    ...schema.fields.flatMap((field, column) => {
      const values = rows.map((cells) => cells[column]);
      const isKey = field.constraints?.unique || schema.primaryKey === field.name;
      return isKey && new Set(values).size < values.length ? [`${field.name} has a value twice`] : [];
    }),
  ];
}

function cellFaults({ type, format, constraints = {} }: Field, cell: string): string[] {
  const { required, enum: values, minimum = -Infinity, maximum = Infinity } = constraints;
  if (cell === '') return required ? ['is empty'] : [];
  if (type === 'number') {
    if (!/^-?\d+(\.\d+)?$/.test(cell)) return [`“${cell}” is no number`];
    return Number(cell) < minimum || Number(cell) > maximum ? [`${cell} is off its scale`] : [];
  }
  return [
    ...(format !== 'uri' || URL.canParse(cell) ? [] : [`“${cell}” is no address`]),
    ...(!values || values.includes(cell) ? [] : [`“${cell}” is none of ${values.join(', ')}`]),
  ];
}

function faults(name: string, data: object): string[] {
  // Written in draft 4, of which it uses nothing that has since changed its meaning.
  const schema = { ...(JSON.parse(schemaText(`frictionless/${name}`)) as object), $schema: undefined };
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
