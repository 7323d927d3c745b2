import { type Choices, search, type State } from '../../query/index.ts';
import type { Quotations } from './data.client.ts';

/** Choices that a sentence names: “what head gardeners say about the rules” names a role and a theme. */
export interface NamedChoices {
  says: string;
  choices: Choices;
  count: number;
}

/**
 * The choices whose names are in what was typed, as a reader may type them who has not seen the facets. A name that two
 * facets share is offered as either.
 */
export function namedChoices({ corpus }: Quotations, q: string): NamedChoices[] {
  const typed = plain(q);
  const names = corpus.facets
    .flatMap(({ id, name, values }) =>
      values.flatMap((value) =>
        [...new Set([value.name, ...(value.aliases ?? [])].map(plain))].map((text) => ({
          id,
          name,
          value,
          text,
        })),
      ),
    )
    .filter(({ text }) => typed.includes(text))
    .sort((a, b) => b.text.length - a.text.length);
  let left = typed;
  let ways: (typeof names)[] = [[]];
  for (const { text } of names) {
    if (!left.includes(text)) continue;
    left = left.replaceAll(text, '  ');
    const same = names.filter((other) => other.text === text);
    ways = ways.flatMap((way) => same.map((one) => [...way, one]));
  }
  return ways
    .filter((way) => way.length > 0)
    .map((way) => {
      const inOrder = corpus.facets.flatMap(({ id }) => way.filter((one) => one.id === id));
      const choices: Record<string, { values: string[]; mode: string }> = {};
      for (const { id, value } of inOrder)
        (choices[id] ??= { values: [], mode: 'any' }).values.push(value.id);
      const says = inOrder.map(({ name, value }) => `${name}: ${value.name}`).join(', ');
      return { says, choices, count: search(corpus, { choices } satisfies Partial<State>).results.length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Words in small letters with a blank before and after each, without what makes a plural or a possessive. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` ${word.replace(/(?<=..)s$/, '')} `).join('');
}
