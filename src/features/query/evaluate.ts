import { type Bits, bitsOf, both, either, entriesIn, minus } from './text/bits.ts';
import type { Condition, Near, Words } from './condition.ts';
import type { Corpus } from './corpus.ts';
import { chains } from './text/occurrences.ts';

/** Evaluates conditions over one corpus, each of them once. */
export class Evaluation {
  readonly corpus: Corpus;
  private readonly known = new Map<Condition, Bits>();

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** The entries that fulfil a condition. */
  of(condition: Condition): Bits {
    const bits = this.known.get(condition) ?? this.find(condition);
    this.known.set(condition, bits);
    return bits;
  }

  /** The same without one part: undefined if that is the only one. The parts of a NEAR cannot be separated. */
  without(part: Condition, condition: Condition): Bits | undefined {
    if (condition === part) return undefined;
    if (condition.kind !== 'and' && condition.kind !== 'or' && condition.kind !== 'not')
      return this.of(condition);
    const parts = condition.parts.flatMap((each) => this.without(part, each) ?? []);
    return parts.length > 0 ? this.combine(condition.kind, parts) : undefined;
  }

  private find(condition: Condition): Bits {
    switch (condition.kind) {
      case 'value':
        return this.corpus.withValues(condition.facet, condition.values);
      case 'words':
        return this.findWords(condition);
      case 'near':
        return this.findNear(condition);
      default:
        return this.combine(
          condition.kind,
          condition.parts.map((part) => this.of(part)),
        );
    }
  }

  private combine(kind: 'and' | 'or' | 'not', parts: Bits[]): Bits {
    const { all } = this.corpus;
    if (kind === 'not') return parts.reduce(minus, all);
    return kind === 'and' ? parts.reduce(both, all) : parts.reduce(either);
  }

  private findWords({ index, slots }: Words): Bits {
    const { size, all } = this.corpus;
    const having = slots.map((slot) => (slot ? index.having(slot, size) : all)).reduce(both);
    return slots.length > 1 ? this.those(having, (entry) => index.spans(entry, slots).length > 0) : having;
  }

  private findNear(near: Near): Bits {
    const having = near.parts.map((part) => this.of(part)).reduce(both);
    return this.those(having, (entry) => chains(near, entry).every((spans) => spans.length > 0));
  }

  private those(entries: Bits, fulfil: (entry: number) => boolean): Bits {
    return bitsOf(entriesIn(entries).filter(fulfil), this.corpus.size);
  }
}
