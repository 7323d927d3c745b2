import type { Lemma } from './lexicon.ts';

/** A query as it is meant, before it is typed. */
export type Question =
  /** Words that follow each other; a text among them is a pattern with stars. */
  | { kind: 'words'; words: (Lemma | string)[] }
  /** A value of a facet; `*` for any at all. */
  | { kind: 'value'; facet: string; value: string }
  | { kind: 'not' | 'and' | 'or'; parts: Question[] }
  | { kind: 'near'; parts: Question[]; reaches: number[] };

/** Chooses one of so many ways: from 0 to below `ways`. */
export type Choose = (ways: number) => number;

/** Types a question in one of the many ways in which it may be typed; brackets stand where they must, and sometimes elsewhere. */
export function typed(question: Question, choose: Choose): string {
  const pick = (...ways: string[]) => ways[choose(ways.length)] ?? '';
  const part = (inner: Question) => {
    const text = typed(inner, choose);
    // NOT binds a single term; all else is told apart by its rank, and what is of one rank by brackets.
    const mustBe = rank[inner.kind] <= rank[question.kind];
    return mustBe || choose(6) === 0 ? `(${pick('', ' ')}${text})` : text;
  };
  switch (question.kind) {
    case 'words':
      return typedWords(question.words, choose);
    case 'value':
      return `${pick('', question.facet.toUpperCase()) || question.facet}:${pick('', ' ')}${typedValue(question.value, choose)}`;
    case 'not':
      return pick('-', '−', 'NOT ', 'NOT  ') + question.parts.map(part).join('');
    case 'and':
      return question.parts.map(part).reduce((left, right) => `${left}${pick(' ', ' AND ', '  ')}${right}`);
    case 'or':
      return question.parts.map(part).join(' OR ');
    case 'near':
      return question.parts.map(part).reduce((left, right, at) => {
        const reach = question.reaches[at - 1] ?? 0;
        return `${left} ${pick(`NEAR/${reach}`, reach === 5 ? 'NEAR' : `near/${reach}`)} ${right}`;
      });
  }
}

const rank = { or: 0, and: 1, near: 2, not: 3, words: 5, value: 5 };

function typedWords(words: (Lemma | string)[], choose: Choose): string {
  const each = words.map((word) =>
    typeof word === 'string' ? word : (word.typed[choose(word.typed.length)] ?? ''),
  );
  const marks = [`""`, '“”', '„“', '«»'][choose(4)] ?? '';
  const bare = each.length === 1 || !each.some((word) => word === '*');
  if (bare && choose(2) === 0) return each.join('-');
  return `${marks.charAt(0)}${each.join(choose(3) === 0 ? ', ' : ' ')}${marks.charAt(1)}`;
}

function typedValue(value: string, choose: Choose): string {
  const way = choose(3);
  return way === 0 ? value : way === 1 ? value.toUpperCase() : `"${value.replaceAll('-', ' ')}"`;
}
