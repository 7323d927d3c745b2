import { allBits, type Bits, bitsOf, either, noBits } from './text/bits.ts';
import { TextIndex } from './text/text-index.ts';

/** Something that can be called by name: its id, the name that readers see, and what else they may call it. */
export interface Named {
  id: string;
  name: string;
  aliases?: string[];
}

/** A property that entries are chosen by: a theme, a side, an axis. Its id is a field of the query language. */
export interface Facet extends Named {
  /** Whether an entry may have several of its values. */
  multiple: boolean;
  /** In the order in which they are shown. */
  values: Named[];
}

/** One text that can be found, with what is known of it. */
export interface Entry {
  id: string;
  /** Plain words. A line break is between passages that do not follow each other in the source. */
  text: string;
  /** Who says it, as it is printed under the text. */
  who: string;
  /** Ids of values by the facet’s id, the main one first. A facet that does not apply is left out. */
  values: Record<string, string[]>;
}

/** Facets and entries as data; the entries are in the order of their source. */
export interface Source {
  facets: Facet[];
  entries: Entry[];
}

/** A source made ready for searching. */
export class Corpus {
  readonly facets: Facet[];
  readonly entries: Entry[];
  readonly size: number;
  readonly all: Bits;
  readonly text: TextIndex;
  readonly speaker: TextIndex;
  /** Orders of the entries that have been used once, by the sort’s name. */
  readonly orders = new Map<string, number[]>();
  /** For each facet, for each of its values: the entries that have it. */
  private readonly having: Bits[][];

  constructor({ facets, entries }: Source) {
    this.facets = facets;
    this.entries = entries;
    this.size = entries.length;
    this.all = allBits(this.size);
    this.text = new TextIndex(entries.map(({ text }) => text));
    this.speaker = new TextIndex(
      entries.map(({ who }) => who),
      'Speaker',
    );
    this.having = facets.map((facet) => this.byValue(facet));
  }

  /** The entries that have any of these values of a facet. */
  withValues(facet: Facet, values: readonly number[]): Bits {
    const having = this.having[this.facets.indexOf(facet)];
    const each = values.flatMap((value) => having?.[value] ?? []);
    return each.length > 0 ? each.reduce(either) : noBits(this.size);
  }

  private byValue({ id, values }: Facet): Bits[] {
    const found = new Map(values.map((value) => [value.id, new Array<number>()]));
    this.entries.forEach((entry, at) =>
      entry.values[id]?.forEach((value) => {
        const entries = found.get(value);
        if (!entries) throw new Error(`“${entry.id}” has “${value}”, which is no value of ${id}.`);
        entries.push(at);
      }),
    );
    return [...found.values()].map((entries) => bitsOf(entries, this.size));
  }
}
