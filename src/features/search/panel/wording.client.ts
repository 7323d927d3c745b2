import { type TypedWord, typedWords } from '../../../lib/words/typed.ts';

/** How much more a text counts that has the very wording of a question. */
const wordingWorth = 0.6;
/** How many times as much where the text is a quotation: whoever types its very words wants it, and not what is said of it. */
const quotedWorth = 2.5;
/** How much more, when it has the words in the very forms that were typed. */
const formWorth = 0.1;

/**
 * How nearly a text has the wording of what was typed, small words included: the share of words that follow each other in
 * both, and of words in the same form. The index knows neither.
 */
export function wording(typed: readonly TypedWord[], text: string, isQuoted = false): number {
  const words = typedWords(text);
  const telling = typed.filter(({ small }) => !small);
  if (telling.length === 0 || typed.length < 2) return 0;
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at]?.key} ${word.key}`));
  const forms = new Set(words.map((word) => word.typed.toLowerCase()));
  const following = typed.slice(1).map((word, at) => {
    const before = typed[at];
    const weight = before?.small && word.small ? 0.1 : before?.small || word.small ? 0.6 : 1;
    return { weight, held: pairs.has(`${before?.key} ${word.key}`) };
  });
  const all = sum(following.map(({ weight }) => weight));
  const held = sum(following.map((pair) => (pair.held ? pair.weight : 0)));
  const same = telling.filter((word) => forms.has(word.typed.toLowerCase())).length;
  const worth = (wordingWorth * held) / all + (formWorth * same) / telling.length;
  return isQuoted ? quotedWorth * worth : worth;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
