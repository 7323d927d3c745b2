import { expect, test } from 'vitest';
import { z } from 'zod';
import { references } from '../../../src/book/ids/references.ts';
import { type Kind, kinds } from '../../../src/book/kinds.ts';
import { idSchema } from '../../../src/book/schema/id.ts';

test.each(Object.keys(kinds) as Kind[])('Every field of a %s that holds an id is followed', (kind) => {
  const fields = new Set(idsIn(kinds[kind].schema));
  expect(Object.keys(references[kind]).toSorted()).toEqual([...fields].toSorted());
});

/** The paths of a schema’s ids, less those that give a thing its own. */
function idsIn(schema: unknown, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return idsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => idsIn(option, path));
  if (schema instanceof z.ZodArray) return idsIn(schema.element, [...path, '*']);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) => idsIn(field, [...path, key]));
  }
  return isId(schema) && path.at(-1) !== 'id' ? [path.join('.')] : [];
}

const isId = (schema: unknown) => schema instanceof z.ZodString && shape(schema) === shape(idSchema);

const shape = (schema: z.ZodString) =>
  String(schema.def.checks?.map((check) => (check._zod.def as { pattern?: RegExp }).pattern));
