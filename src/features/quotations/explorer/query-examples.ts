import type { Source } from '../../query/index.ts';

/** A query to try, and what it does. */
export interface QueryExample {
  query: string;
  does: string;
}

/** Examples made of words and values that the quotations have, the commonest ones, so that each finds something. */
export function queryExamples({ facets, entries }: Source): QueryExample[] {
  const texts = entries.map(({ text }) => longWords(text));
  const word = commonest(texts.flatMap((words) => [...new Set(words)]));
  const other = commonest(
    texts
      .filter((words) => words.includes(word))
      .flatMap((words) => [...new Set(words)])
      .filter((one) => one !== word),
  );
  const phrase = commonest(entries.flatMap(({ text }) => pairs(text)));
  const [theme, role] = commonest(
    entries.flatMap(({ values }) =>
      (values['theme'] ?? []).flatMap((one) => (values['role'] ?? []).map((two) => `${one} ${two}`)),
    ),
  ).split(' ');
  const near = nearPair(entries.map(({ text }) => text));
  const name = (facet: string, value = '') =>
    facets.find(({ id }) => id === facet)?.values.find(({ id }) => id === value)?.name ?? value;
  const examples = [
    { query: word, does: 'a word, in British or American spelling, with or without capitals' },
    ...(other ? [{ query: `${word} ${other}`, does: 'both words, anywhere in the quotation' }] : []),
    { query: `"${phrase}"`, does: 'words that follow each other' },
    { query: `${word.slice(0, -2)}*`, does: 'every word that begins so' },
    ...(other
      ? [
          { query: `${word} OR ${other}`, does: 'either; brackets group' },
          { query: `${word} -${other}`, does: 'the one without the other' },
        ]
      : []),
    { query: near.join(' NEAR/5 '), does: 'with at most 4 words between them' },
    ...(theme && role
      ? [
          {
            query: `theme:${theme} role:${role}`,
            does: `a choice, typed: ${name('theme', theme)}, said by the role ${name('role', role)}`,
          },
        ]
      : []),
  ];
  return examples.filter(({ query }) => /\p{L}{2}/u.test(query));
}

const longWords = (text: string): string[] => text.toLowerCase().match(/\b[a-z]{6,}\b/g) ?? [];

/** Two words with nothing but a blank between them, neither of them a short one. */
const pairs = (text: string) =>
  Array.from(text.toLowerCase().matchAll(/\b(?=([a-z]{4,} [a-z]{4,})\b)/g), ([, pair = '']) => pair);

/** The first two long words, different ones, that are within reach of each other. */
function nearPair(texts: readonly string[]): string[] {
  for (const text of texts) {
    const words = text.toLowerCase().split(/[^a-z]+/);
    for (const [at, first] of words.entries()) {
      const second = words.slice(at + 2, at + 5).find((one) => one.length > 5 && one !== first);
      if (first.length > 5 && second) return [first, second];
    }
  }
  return [];
}

/** The one that occurs most often, the first of several. */
function commonest(items: readonly string[]): string {
  const counts = Map.groupBy(items, (item) => item);
  return [...counts].reduce(
    (best, next) => (next[1].length > best[1].length ? next : best),
    ['', [] as string[]],
  )[0];
}
