import type { Question } from '../features/query/questions.ts';

/*
 * How each question is put to each library, in the nearest way that it documents; undefined where it has no way.
 *
 * |            | word      | phrase    | star            | not           | or, nested | NEAR | value      |
 * |------------|-----------|-----------|-----------------|---------------|------------|------|------------|
 * | this site  | as typed  | "…"       | anywhere        | -             | yes        | yes  | field:     |
 * | MiniSearch | term      | –         | at the end      | AND_NOT       | yes        | –    | field      |
 * | FlexSearch | strict    | –         | at the end (1)  | not (2)       | yes        | –    | an index   |
 * | Orama      | where     | –         | at the end (3)  | where not     | yes        | –    | where      |
 * | Fuse.js    | '         | '"…"      | at the end (4)  | !             | yes        | –    | '"…"       |
 * | lunr       | term      | –         | anywhere        | prohibited    | one level  | –    | field      |
 * | Pagefind   | "…" (5)   | "…" alone | at the end      | – (6)         | – (6)      | –    | filter     |
 *
 * (1) in a second index, of beginnings; (2) beside something positive; (3) in the one term, beside filters; (4) as part of
 * a word, like every word; (5) alone; several words are looked for as beginnings; (6) but among filters.
 */

/** For this site: a query as a reader types it. */
export function typed(question: Question | undefined): string {
  if (!question) return '';
  switch (question.kind) {
    case 'words':
      return question.words.length === 1 ? textOf(question) : `"${textOf(question)}"`;
    case 'value':
      return `${question.facet}:${question.value}`;
    case 'near': {
      const [first, ...others] = question.parts.map(bracketed);
      return `${first} ${others.map((part, at) => `NEAR/${question.reaches[at]} ${part}`).join(' ')}`;
    }
    case 'not':
      return `-${question.parts.map(bracketed).join('')}`;
    default:
      return question.parts.map(bracketed).join(question.kind === 'or' ? ' OR ' : ' ');
  }
}

/** A tree of single words and values, for libraries that combine those freely; undefined for anything else. */
export type Terms =
  { field: string; term: string; begins: boolean } | { all: Terms[]; none: Terms[] } | { any: Terms[] };

/** For MiniSearch and FlexSearch. */
export function terms(question: Question): Terms | undefined {
  switch (question.kind) {
    case 'near':
      return undefined;
    case 'value':
      return question.value === '*'
        ? undefined
        : { field: question.facet, term: question.value, begins: false };
    case 'words': {
      const text = textOf(question);
      const begins = text.endsWith('*');
      const term = begins ? text.slice(0, -1) : text;
      return /[* ]/.test(term) ? undefined : { field: 'text', term, begins };
    }
    case 'or': {
      const any = every(question.parts.map(terms));
      return any && { any };
    }
    default: {
      const parts = question.kind === 'and' ? question.parts : [question];
      const all = every(parts.filter(({ kind }) => kind !== 'not').map(terms));
      const none = every(parts.flatMap((part) => (part.kind === 'not' ? part.parts : [])).map(terms));
      return all && none && { all, none };
    }
  }
}

/** A filter of Orama’s. */
export type Where = Record<string, unknown>;

/** For Orama: beginnings are its search term, all else is a filter. */
export function filtered(question: Question, several: ReadonlySet<string>) {
  const parts = question.kind === 'and' ? question.parts : [question];
  const begins = parts.flatMap((part) => (isBeginning(part) ? textOf(part).slice(0, -1) : []));
  const and = every(parts.filter((part) => !isBeginning(part)).map((part) => where(part, several)));
  return and && { term: begins.join(' '), where: and.length > 0 ? { and } : undefined };
}

function where(question: Question, several: ReadonlySet<string>): Where | undefined {
  if (question.kind === 'near') return undefined;
  if (question.kind === 'words') {
    const text = textOf(question);
    return /[* ]/.test(text) ? undefined : { text };
  }
  if (question.kind === 'value')
    return {
      [question.facet]: several.has(question.facet)
        ? { containsAny: [question.value] }
        : { eq: question.value },
    };
  const parts = every(question.parts.map((part) => where(part, several)));
  if (question.kind === 'not') return parts && { not: parts[0] };
  return parts && { [question.kind]: parts };
}

/** For Fuse.js: a logical query over its extended search; what is denied is denied word by word. */
export type Expression = { $and: Expression[] } | { $or: Expression[] } | Record<string, string>;

export function logical(question: Question, denied = false): Expression | undefined {
  switch (question.kind) {
    case 'near':
      return undefined;
    case 'value':
      return { [question.facet]: `${denied ? '!' : "'"}"${question.value}"` };
    case 'words': {
      const text = isBeginning(question) ? textOf(question).slice(0, -1) : textOf(question);
      return text.includes('*') ? undefined : { text: `${denied ? '!' : "'"}"${text}"` };
    }
    case 'not':
      return question.parts[0] && logical(question.parts[0], !denied);
    default: {
      const parts = every(question.parts.map((part) => logical(part, denied)));
      return parts && ((question.kind === 'and') !== denied ? { $and: parts } : { $or: parts });
    }
  }
}

/** For lunr: one level of clauses, each required, prohibited or optional. */
export interface Clause {
  term: string;
  field: string;
  presence: 'required' | 'prohibited' | 'optional';
}

export function clauses(question: Question): Clause[] | undefined {
  if (question.kind === 'or') return every(question.parts.map((part) => clause(part, 'optional')));
  const parts = question.kind === 'and' ? question.parts : [question];
  const found = parts.map((part) => {
    if (part.kind !== 'not') return every([clause(part, 'required')]);
    const inside = part.parts.flatMap((each) => (each.kind === 'or' ? each.parts : [each]));
    return every(inside.map((each) => clause(each, 'prohibited')));
  });
  return every(found)?.flat();
}

function clause(question: Question, presence: Clause['presence']): Clause | undefined {
  if (question.kind === 'value') return { field: question.facet, term: question.value, presence };
  const term = question.kind === 'words' ? textOf(question).toLowerCase() : ' ';
  return term.includes(' ') ? undefined : { field: 'text', term, presence };
}

/** For Pagefind: words that must all be there, or one phrase alone; and a filter of values. */
export function pages(question: Question) {
  const parts = question.kind === 'and' ? question.parts : [question];
  const asked = parts.filter((part) => part.kind === 'words').map(textOf);
  const [only = ''] = asked;
  const plain = asked.every((text) => /^[^ *]+\*?$/.test(text));
  if (!plain && (asked.length > 1 || only.includes('*'))) return undefined;
  const term = asked.length === 1 && !only.endsWith('*') ? `"${only}"` : asked.join(' ').replaceAll('*', '');
  const all = every(parts.filter(({ kind }) => kind !== 'words').map(filter));
  return all && { term: term || null, filters: { all } };
}

function filter(question: Question): Where | undefined {
  if (question.kind === 'words' || question.kind === 'near') return undefined;
  if (question.kind === 'value') return { [question.facet]: question.value };
  const inside = every(question.parts.map(filter));
  return inside && { [{ and: 'all', or: 'any', not: 'none' }[question.kind]]: inside };
}

function textOf(question: Question): string {
  return question.kind === 'words' ? question.words.join(' ') : '';
}

function isBeginning(question: Question): boolean {
  return /^[^ *]+\*$/.test(textOf(question));
}

function bracketed(question: Question): string {
  return 'parts' in question && question.kind !== 'not' ? `(${typed(question)})` : typed(question);
}

/** All of them, if there is none that cannot be put. */
function every<Item>(items: (Item | undefined)[]): Item[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}
