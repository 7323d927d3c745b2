import { expect, test } from 'vitest';
import { type z } from 'zod';
import { kinds } from '../../../src/book/kinds.ts';
import { references } from '../../../src/book/ids/references.ts';
import { idSchema } from '../../../src/book/schema/id.ts';

/* A field that holds an id is looked up only where references.ts says of what it is the id. */

/** The fields of a schema that hold ids, in the words of references.ts: `source.via`, `themes.*`. */
function idFields(schema: z.ZodType, at: readonly string[] = []): string[] {
  const { def } = schema as unknown as { def: Partial<Record<string, unknown>> & { type: string } };
  switch (def.type) {
    case 'object':
      return Object.entries(def['shape'] as Record<string, z.ZodType>).flatMap(([name, field]) =>
        idFields(field, [...at, name]),
      );
    case 'array':
      return idFields(def['element'] as z.ZodType, [...at, '*']);
    case 'optional':
    case 'default':
    case 'nullable':
      return idFields(def['innerType'] as z.ZodType, at);
    case 'union':
      return (def['options'] as z.ZodType[]).flatMap((option) => idFields(option, at));
    default:
      return isId(schema) ? [at.join('.')] : [];
  }
}

/** A described copy of the schema of ids is one too: it has the same rules. */
const isId = (schema: z.ZodType) =>
  (schema as unknown as { def: { checks?: unknown } }).def.checks ===
  (idSchema as unknown as { def: { checks?: unknown } }).def.checks;

test.each(Object.entries(kinds))(
  'every id in an entry of the kind %s names something',
  (name, { schema }) => {
    const known = Object.keys(references[name as keyof typeof references]);
    const found = idFields(schema).filter((field) => !/(^|\.)id$/.test(field));
    expect([...new Set(found)].filter((field) => !known.includes(field))).toEqual([]);
  },
);

test('the fields that hold ids are found, lists and described ones too', () => {
  expect(idFields(kinds.quote.schema)).toEqual(
    expect.arrayContaining(['paragraph', 'speaker', 'themes.*', 'source.reference', 'source.via']),
  );
});
