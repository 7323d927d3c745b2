import type { Facet, Source } from './corpus.ts';

/** A source as it travels: entries as columns, values as their numbers, so that it compresses well. */
export interface Packed {
  facets: Facet[];
  ids: string[];
  texts: string[];
  whos: string[];
  /** For each facet, for each entry: the numbers of its values joined by commas, entries joined by blanks. */
  values: string[];
}

export function pack({ facets, entries }: Source): Packed {
  return {
    facets,
    ids: entries.map(({ id }) => id),
    texts: entries.map(({ text }) => text),
    whos: entries.map(({ who }) => who),
    values: facets.map((facet) => {
      const numbers = new Map(facet.values.map(({ id }, number) => [id, number]));
      const known = entries.map(
        ({ values }) => values[facet.id]?.map((value) => numbers.get(value)).join(',') ?? '',
      );
      return known.join(' ');
    }),
  };
}

/** Parts that were packed with the same facets, put together again. */
export function join(parts: readonly Packed[]): Packed {
  const facets = parts[0]?.facets ?? [];
  return {
    facets,
    ids: parts.flatMap(({ ids }) => ids),
    texts: parts.flatMap(({ texts }) => texts),
    whos: parts.flatMap(({ whos }) => whos),
    values: facets.map((_, at) => parts.map(({ values }) => values[at] ?? '').join(' ')),
  };
}

/** The source again, entries as they were. */
export function unpack({ facets, ids, texts, whos, values }: Packed): Source {
  const columns = values.map((column) => column.split(' '));
  const entries = ids.map((id, at) => ({
    id,
    text: texts[at] ?? '',
    who: whos[at] ?? '',
    values: Object.fromEntries(
      facets.flatMap((facet, number) => {
        const found = columns[number]?.[at]?.split(',') ?? [];
        const ids = found.flatMap((value) => facet.values[Number(value)]?.id ?? []);
        return found[0] ? [[facet.id, ids]] : [];
      }),
    ),
  }));
  return { facets, entries };
}
