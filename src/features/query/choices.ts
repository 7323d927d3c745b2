import type { Condition } from './condition.ts';
import type { Facet } from './corpus.ts';

/** How several chosen values of a facet go together. */
export const modes = ['any', 'all', 'none'] as const;
export type Mode = (typeof modes)[number];

/** What is chosen of one facet: ids of values, and a mode. Both are kept as they were given, known or not. */
export interface Choice {
  values: string[];
  mode: string;
}

/** Choices by the facet’s id. */
export type Choices = Readonly<Partial<Record<string, Choice>>>;

/** The mode of a choice; one that is unknown counts as any. */
export function modeOf(choice: Choice | undefined): Mode {
  return modes.find((mode) => mode === choice?.mode) ?? 'any';
}

/** The numbers of the values that are chosen and known, in the facet’s order. */
export function chosenOf(facet: Facet, choice: Choice | undefined): number[] {
  return facet.values.flatMap(({ id }, at) => (choice?.values.includes(id) ? [at] : []));
}

/** What these values ask of an entry; undefined when none is chosen. */
export function asked(facet: Facet, values: number[], mode: Mode): Condition | undefined {
  if (values.length === 0) return undefined;
  const any: Condition = { kind: 'value', facet, values };
  if (mode === 'none') return { kind: 'not', parts: [any] };
  if (mode === 'any' || values.length === 1) return any;
  return { kind: 'and', parts: values.map((value) => ({ kind: 'value', facet, values: [value] })) };
}
