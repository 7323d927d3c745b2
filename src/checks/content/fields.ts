import { z } from 'zod';
import type { Fault } from '../../lib/fault.ts';
import type { Content, Entry, Path } from '../read/content.ts';
import { kinds } from '../../book/kinds.ts';
import { valueAt } from '../../book/ids/values-at.ts';
import { didYouMean, likelyMeant } from './did-you-mean.ts';
import { fieldsOf, likeliest, schemaAt } from './schema-at.ts';
import { wordingOf } from './text/wording.ts';

/** Every entry has the fields of its schema, no others, and in each a value that fits. */
export function* fields(content: Content): Generator<Fault> {
  for (const entry of content.entries.filter(({ whole }) => whole)) yield* entryFaults(entry);
}

function* entryFaults(entry: Entry): Generator<Fault> {
  const { schema } = kinds[entry.kind];
  const issues = flat(schema, entry.value, schema.safeParse(entry.value).error?.issues ?? []);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [],
  );
  for (const path of unknown) yield unknownField(entry, path);
  const ofWrongType = issues
    .filter((issue) => issue.code === 'invalid_type')
    .map((issue) => issue.path.join('.'));
  const judged = issues.filter(
    // How long a value is says nothing where it is of the wrong type.
    ({ code, path }) =>
      code !== 'unrecognized_keys' && !(code.startsWith('too_') && ofWrongType.includes(path.join('.'))),
  );
  const { missing = [], wrong = [] } = Object.groupBy(judged, (issue) =>
    isMissing(entry.value, pathOf(issue)) ? 'missing' : 'wrong',
  );
  for (const path of missing.map(pathOf)) {
    // A misspelt field is one fault, though the field that was meant is missing too.
    if (!unknown.some((other) => isSibling(path, other) && likelyMeant(last(other), [last(path)])))
      yield missingField(entry, path);
  }
  for (const issue of wrong) yield wrongValue(entry, pathOf(issue), issue);
}

function wrongValue(entry: Entry, path: Path, issue: z.core.$ZodIssue): Fault {
  const { found, ...wording } = wordingOf(issue, valueAt(entry.value, path));
  return {
    id: 'wrong-value',
    ...entry.at(path),
    found: path.length > 0 ? `${found} in “${path.join('.')}”` : found,
    ...wording,
  };
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

const pathOf = (issue: z.core.$ZodIssue) => issue.path as (string | number)[];
const last = (path: Path) => String(path.at(-1) ?? '');
const isSibling = (a: Path, b: Path) => a.slice(0, -1).join('\n') === b.slice(0, -1).join('\n');

function isMissing(value: unknown, path: Path): boolean {
  const parent = valueAt(value, path.slice(0, -1));
  return (
    path.length > 0 && typeof parent === 'object' && parent !== null && valueAt(value, path) === undefined
  );
}
