/** Characters of a query, from the first one’s number, counted from 0, up to the one after the last. */
export interface Place {
  from: number;
  to: number;
}

/** Something in a query that was not understood, or was understood otherwise than it may have been meant. */
export interface Problem extends Place {
  id: ProblemId;
  /** A sentence or two for the reader: what it is, where it is, what was done about it. */
  says: string;
  /** What was probably meant, the likeliest first. */
  repairs: Repair[];
}

/** The part of a query as it would be, and the whole query with it. */
export interface Repair {
  part: string;
  query: string;
}

type ProblemId =
  | 'too-long'
  | 'too-deep'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'empty-bracket'
  | 'dangling'
  | 'no-value'
  | 'no-letters'
  | 'small-letters'
  | 'near-number'
  | 'near-part'
  | 'unknown-field'
  | 'unknown-value'
  | 'several-values'
  | 'unknown-word'
  | 'also-value';

/** The problems of one query, reported as they are found. */
export class Problems {
  readonly list: Problem[] = [];
  private readonly query: string;

  constructor(query: string) {
    this.query = query;
  }

  /**
   * Adds a problem, once for one place. In its sentence `@` marks the place; the parts are what could be there instead, or in
   * place of a longer stretch.
   */
  tell(
    id: ProblemId,
    { from, to }: Place,
    says: string,
    parts: string[] = [],
    stretch: Place = { from, to },
  ): void {
    const told = this.list.find((problem) => problem.id === id && problem.from === from);
    if (told) told.to = Math.max(told.to, to);
    if (told) return;
    const repairs = parts.map((part) => ({ part, query: this.repaired(stretch, part) }));
    this.list.push({ id, says: says.replace('@', `at character ${from + 1}`), from, to, repairs });
  }

  /** Adds something that is unknown, and says what may have been meant. */
  unknown(id: ProblemId, place: Place, says: string, parts: string[], stretch: Place = place): void {
    const meant = parts.length > 0 ? `; perhaps you meant ${parts.join(' or ')}` : '';
    this.tell(id, place, `${says}${meant}.`, parts, stretch);
  }

  private repaired({ from, to }: Place, part: string): string {
    const query = this.query.slice(0, from) + part + this.query.slice(to);
    return query.replace(/\s+/g, ' ').trim();
  }
}
