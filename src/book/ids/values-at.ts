/** A value with the path that led to it. */
export interface Step {
  path: (string | number)[];
  value: unknown;
}

/**
 * The values that a pattern names: `themes.*` is every item of the list, `source.reference` a field of a field.
 * Where something on the way is missing or of another type, there are none.
 */
export function valuesAt(value: unknown, pattern: string): Step[] {
  return pattern
    .split('.')
    .reduce<Step[]>(
      (steps, key) => steps.flatMap((step) => (key === '*' ? items(step) : field(step, key))),
      [{ path: [], value }],
    );
}

/** The value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null)?.[key],
    value,
  );
}

const items = ({ path, value }: Step): Step[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];

function field({ path, value }: Step, key: string): Step[] {
  if (typeof value !== 'object' || value === null || !(key in value)) return [];
  return [{ path: [...path, key], value: (value as Record<string, unknown>)[key] }];
}
