import type { Problems } from './problems.ts';
import { termOf } from './text/terms.ts';
import { isClosed, type Token, tokensOf } from './text/tokens.ts';
import { type Field, joined, type Tree } from './tree.ts';

/** The longest query that is read; what comes after is cut off. */
export const longest = 1000;

/** How deep brackets may be within brackets: each is read by calls within calls, of which a browser allows some thousands. */
const deepest = 30;

/** How far NEAR reaches when no number is given, and how far at most. */
const usualReach = 5;
const longestReach = 99;

/**
 * Reads a query; binding tightest first: NOT or a minus, NEAR, AND or a space, OR. What makes no sense is reported to
 * `problems` and left out, what does is returned. Nothing that can be typed makes this throw.
 */
export function parse(query: string, problems: Problems): Tree | undefined {
  if (query.length > longest) {
    const rest = { from: longest, to: query.length };
    problems.tell('too-long', rest, `Only the first ${longest} characters of the query were read.`, ['']);
  }
  return new Parser(query.slice(0, longest), problems).whole();
}

class Parser {
  private readonly end: number;
  private readonly query: string;
  private readonly problems: Problems;
  private readonly tokens: Token[];
  private next = 0;
  private field: Field | undefined;
  /** How many brackets have been read to the end, the innermost first. */
  private unclosed = 0;
  private depth = 0;

  constructor(query: string, problems: Problems) {
    this.end = query.length;
    this.query = query;
    this.problems = problems;
    this.tokens = tokensOf(query);
  }

  whole(): Tree | undefined {
    const parts: Tree[] = [];
    let stray: Token | undefined;
    do {
      const part = this.either();
      if (part) parts.push(part);
      stray = this.take('close');
      if (stray)
        this.problems.tell('stray-bracket', stray, 'The bracket @ closes nothing and was left out.', ['']);
    } while (stray);
    return joined('and', parts);
  }

  private either(): Tree | undefined {
    return this.series('or', () => this.series('and', () => this.near()));
  }

  /** Operands joined by an operator, which for AND may be left out. */
  private series(kind: 'and' | 'or', operand: () => Tree | undefined): Tree | undefined {
    const parts: Tree[] = [];
    let waiting: Token | undefined;
    for (;;) {
      const part = operand();
      if (part) parts.push(part);
      else if (waiting) this.dangling(waiting, 'after');
      const operator = this.take(kind);
      if (!operator && (!part || kind === 'or')) return joined(kind, parts);
      if (operator && parts.length === 0) this.dangling(operator, 'before');
      waiting = parts.length > 0 ? operator : undefined;
    }
  }

  private near(): Tree | undefined {
    for (let operator; (operator = this.take('near'));) this.dangling(operator, 'before');
    const first = this.not();
    if (!first) return first;
    const parts = [first];
    const reaches: number[] = [];
    for (let operator; (operator = this.take('near'));) {
      const part = this.not();
      if (!part) this.dangling(operator, 'after');
      else {
        parts.push(part);
        reaches.push(this.reach(operator));
      }
    }
    if (reaches.length === 0) return first;
    return { kind: 'near', parts, reaches, from: first.from, to: parts.at(-1)?.to ?? first.to };
  }

  private not(): Tree | undefined {
    const from = this.tokens[this.next]?.from ?? this.end;
    let last: Token | undefined;
    let denied = false;
    for (let token; (token = this.take('not')); denied = !denied) last = token;
    const part = this.operand();
    if (!last) return part;
    if (!part) this.dangling(last, 'after');
    if (!part || part.kind === 'nothing') return { kind: 'nothing', from, to: part?.to ?? last.to };
    return denied ? { kind: 'not', parts: [part], from, to: part.to } : { ...part, from };
  }

  private operand(): Tree | undefined {
    const token = this.take('word', 'phrase', 'field', 'open');
    if (token?.kind === 'open') return this.depth < deepest ? this.bracketed(token) : this.tooDeep(token);
    if (token?.kind === 'field') return this.fielded(token);
    if (token?.kind === 'word') this.remindOfCapitals(token);
    return token && termOf(token, this.field, this.problems);
  }

  private bracketed(open: Token): Tree {
    this.depth += 1;
    const inside = this.either();
    this.depth -= 1;
    const close = this.take('close');
    const place = { from: open.from, to: close?.to ?? this.end };
    if (!close) this.unclosed += 1;
    if (!inside || (!close && inside.kind === 'nothing'))
      this.problems.tell('empty-bracket', place, 'There is nothing in the bracket @.', ['']);
    else if (!close) {
      const says = 'The bracket @ is never closed; it was read to the end.';
      const last = this.tokens.at(-1);
      const quote = last?.kind === 'phrase' && !isClosed(last) ? '"' : '';
      const closed = this.query.slice(open.from) + quote + ')'.repeat(this.unclosed);
      this.problems.tell('unclosed-bracket', place, says, [closed]);
    }
    return { ...(inside ?? { kind: 'nothing' }), ...place };
  }

  private tooDeep(open: Token): Tree | undefined {
    let last = open;
    for (let more; (more = this.take('open'));) last = more;
    const says = `Brackets are read ${deepest} deep and no deeper; @ was left out.`;
    this.problems.tell('too-deep', { from: open.from, to: last.to }, says, ['']);
    return this.operand();
  }

  private fielded({ text, from, to }: Token): Tree {
    const outer = this.field;
    this.field = { name: text, from, to };
    const part = this.comes('word', 'phrase', 'open', 'not') ? this.not() : undefined;
    this.field = outer;
    if (part && part.kind !== 'nothing') return { ...part, from };
    this.problems.tell('no-value', { from, to }, `“${text}:” @ has no value after it and was left out.`, [
      '',
    ]);
    return { kind: 'nothing', from, to: part?.to ?? to };
  }

  private remindOfCapitals({ text, from, to }: Token): void {
    const upper = text.toUpperCase();
    const before = this.tokens[this.next - 2]?.kind ?? 'open';
    const joins =
      upper === 'NOT' ? before !== 'near' : !['open', 'and', 'or', 'not', 'near', 'field'].includes(before);
    if (!/^(?:AND|OR|NOT)$/.test(upper) || !joins || !this.comes('word', 'phrase', 'field', 'open')) return;
    const says = `“${text}” @ was looked for as a word; ${upper} in capitals joins or excludes.`;
    this.problems.tell('small-letters', { from, to }, says, [upper]);
  }

  private reach(operator: Token): number {
    const asked = Number(operator.text.slice(5) || usualReach);
    const reach = Math.min(Math.max(asked, 1), longestReach);
    if (asked !== reach) {
      const says = `NEAR @ reaches from 1 to ${longestReach} words; it was read as NEAR/${reach}.`;
      this.problems.tell('near-number', operator, says, [`NEAR/${reach}`]);
    }
    return reach;
  }

  private dangling(operator: Token, side: 'before' | 'after'): void {
    this.problems.tell('dangling', operator, `${operator.text} @ has nothing ${side} it and was left out.`, [
      '',
    ]);
  }

  private comes(...kinds: Token['kind'][]): boolean {
    const kind = this.tokens[this.next]?.kind;
    return kind !== undefined && kinds.includes(kind);
  }

  private take(...kinds: Token['kind'][]): Token | undefined {
    return this.comes(...kinds) ? this.tokens[this.next++] : undefined;
  }
}
