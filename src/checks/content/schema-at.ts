import { z } from 'zod';
import type { Path } from '../read/content.ts';
import { likelyMeant } from './did-you-mean.ts';

/**
 * The schema that answers for a path of a value: through defaults, lists and mappings, and through the option of a
 * union that the value was most likely meant for.
 */
export function schemaAt(schema: unknown, value: unknown, path: Path): unknown {
  const here = settled(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return here;
  const inner = (value as Record<string | number, unknown> | null | undefined)?.[key];
  if (here instanceof z.ZodObject) return schemaAt(here.shape[String(key)], inner, rest);
  if (here instanceof z.ZodArray) return schemaAt(here.element, inner, rest);
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType, inner, rest);
  return undefined;
}

/** The fields of a mapping’s schema by name; none where it is no mapping. */
export function fieldsOf(schema: unknown): Record<string, z.ZodType> {
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
}

/** The index of the option that a value was most likely meant for, or undefined where no option is a mapping. */
export function likeliest(union: z.ZodUnion, value: unknown): number | undefined {
  const costs = union.options.map((option) =>
    option instanceof z.ZodObject ? cost(option, value) : Infinity,
  );
  const least = Math.min(...costs);
  return least === Infinity ? undefined : costs.indexOf(least);
}

/** Takes a schema out of its optional and default wrappings, and a union down to its likeliest option. */
function settled(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return settled(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) {
    const index = likeliest(schema, value);
    return index === undefined ? schema : settled(schema.options[index], value);
  }
  return schema;
}

/** How far a value is from an option: fields that are missing or unknown, less those that look like misspellings. */
function cost(option: z.ZodObject, value: unknown): number {
  if (typeof value !== 'object' || value === null) return Infinity;
  const issues = option.safeParse(value).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const wrong = issues.filter((issue) => issue.path.length === 1);
  const missing = wrong.map((issue) => String(issue.path[0])).filter((key) => !(key in value));
  const misspelt = unknown.filter((key) => likelyMeant(key, missing));
  // A value that does not fit is nearer than a field that is not there: `type: matching` settles which option is meant.
  const mislabelled = wrong.filter((issue) => issue.code === 'invalid_value').length * 100;
  return unknown.length + missing.length - misspelt.length + mislabelled;
}
