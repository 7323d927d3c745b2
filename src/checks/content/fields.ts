import { z } from 'zod';
import type { Fault } from '../../lib/fault.ts';
import type { Content, Entry, Path } from '../read/content.ts';
import { kinds } from '../../book/kinds.ts';
import { valueAt } from '../../book/ids/values-at.ts';
import { didYouMean, likelyMeant } from './did-you-mean.ts';
import { fieldsOf, likeliest, schemaAt } from './schema-at.ts';
import { wordingOf } from './text/wording.ts';

/** Every entry has the fields of its schema, no others, and in each a value that fits. */
export function fields(content: Content): Fault[] {
  return content.entries.filter((entry) => entry.whole).flatMap(entryFaults);
}

function entryFaults(entry: Entry): Fault[] {
  const { schema } = kinds[entry.kind];
  const issues = flat(schema, entry.value, schema.safeParse(entry.value).error?.issues ?? []);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [],
  );
  const ofWrongType = issues
    .filter((issue) => issue.code === 'invalid_type')
    .map((issue) => issue.path.join('.'));
  const wrong = issues.filter(
    // How long a value is says nothing where it is of the wrong type.
    ({ code, path }) =>
      code !== 'unrecognized_keys' && !(code.startsWith('too_') && ofWrongType.includes(path.join('.'))),
  );
  const missing = wrong.filter((issue) => isMissing(entry.value, pathOf(issue)));
  const missingPaths = missing.map(pathOf);
  return [
    ...unknown.map((path) => unknownField(entry, path)),
    // A misspelt field is one fault, though the field that was meant is missing too.
    ...missingPaths
      .filter(
        (path) => !unknown.some((other) => isSibling(path, other) && likelyMeant(last(other), [last(path)])),
      )
      .map((path) => missingField(entry, path)),
    ...wrong
      .filter((issue) => !missing.includes(issue))
      .map((issue): Fault => {
        const path = pathOf(issue);
        return {
          id: 'wrong-value',
          ...entry.at(path),
          ...named(path, wordingOf(issue, valueAt(entry.value, path))),
        };
      }),
  ];
}

/** Issues with those of a union put in its place: of all its options, the one that was most likely meant. */
function flat(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const path = pathOf(issue);
    const parent = schemaAt(schema, value, path.slice(0, -1));
    const union = unionIn(parent, last(path));
    const option = union && likeliest(union, valueAt(value, path));
    const chosen = option === undefined ? undefined : issue.errors[option];
    if (!chosen) return [issue];
    return flat(
      schema,
      value,
      chosen.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    );
  });
}

function unionIn(parent: unknown, key: string): z.ZodUnion | undefined {
  let schema: unknown = parent instanceof z.ZodArray ? parent.element : fieldsOf(parent)[key];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
  return schema instanceof z.ZodUnion ? schema : undefined;
}

function unknownField(entry: Entry, path: Path): Fault {
  const known = Object.keys(fieldsOf(schemaAt(kinds[entry.kind].schema, entry.value, path.slice(0, -1))));
  return {
    id: 'unknown-field',
    ...entry.at(path),
    found: `the field “${last(path)}”`,
    expected: `one of ${known.join(', ')}`,
    remedy: didYouMean(last(path), known, 'take it out'),
  };
}

function missingField(entry: Entry, path: Path): Fault {
  const parent = schemaAt(kinds[entry.kind].schema, entry.value, path.slice(0, -1));
  const about = fieldsOf(parent)[last(path)]?.description?.replace(/\.$/, '');
  return {
    id: 'missing-field',
    ...entry.at(path.slice(0, -1)),
    found: `no field “${last(path)}”`,
    expected: about ? `it to be there (${about})` : 'it to be there',
    remedy: `add “${last(path)}:”`,
  };
}

const named = (path: Path, wording: ReturnType<typeof wordingOf>) => ({
  ...wording,
  found: path.length > 0 ? `${wording.found} in “${path.join('.')}”` : wording.found,
});

const pathOf = (issue: z.core.$ZodIssue) => issue.path as (string | number)[];
const last = (path: Path) => String(path.at(-1) ?? '');
const isSibling = (a: Path, b: Path) => a.slice(0, -1).join('\n') === b.slice(0, -1).join('\n');

function isMissing(value: unknown, path: Path): boolean {
  const parent = valueAt(value, path.slice(0, -1));
  return (
    path.length > 0 && typeof parent === 'object' && parent !== null && valueAt(value, path) === undefined
  );
}
