import { plain } from './fold.ts';
import { irregular } from './irregular.ts';
import { isSmall } from './small-words.ts';
import { american, british } from './spelling.ts';

/** A word of what somebody typed. */
export interface TypedWord {
  /** Characters of what was typed, from and up to. */
  from: number;
  to: number;
  typed: string;
  /** What it is compared by: in either spelling, singular or plural, with or without accents, the same. */
  key: string;
  /** Whether it only holds a question together. */
  small: boolean;
}

/**
 * The words of what somebody typed, for both searches: case, accents, ligatures, soft hyphens, zero-width characters,
 * curly and straight apostrophes make no difference; hyphens, slashes and any blank part words; initials with full
 * stops are one word, and so is a number with its decimals or a DOI. How an address begins, and the page on which something
 * is cited (“Smith 2000, page 4”), say nothing of what is looked for.
 */
export function typedWords(text: string): TypedWord[] {
  const told = text.replace(addressHead, (head) => ' '.repeat(head.length));
  const words = Array.from(told.matchAll(word), ({ 0: typed, index }) => {
    const key = keyOf(typed);
    return { from: index, to: index + typed.length, typed, key, small: isSmall(plain(typed)) };
  }).filter(({ key }) => key !== '');
  words.forEach((one, at) => {
    const next = words[at + 1];
    if (/^pp?\d+$/.test(one.key)) one.small = true;
    if (one.key !== 'page' || !next || !/^\d+$/.test(next.typed)) return;
    const after = words[at + 2];
    const isReach =
      after !== undefined &&
      /^\d+$/.test(after.typed) &&
      /^\s*[-–]\s*$/.test(text.slice(next.to, after.from));
    for (const each of isReach ? [one, next, after] : [one, next]) each.small = true;
  });
  return words;
}

const addressHead = /\b(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/|\bhttps?:\/\/(?:www\.)?/gi;

/** The keys of a name’s words, small ones left out unless nothing else is there. */
export function keysOf(name: string): string[] {
  return telling(typedWords(name)).map(({ key }) => key);
}

/** The words that say what is looked for; all of them where all are small. */
export function telling(words: readonly TypedWord[]): readonly TypedWord[] {
  const left = words.filter(({ small }) => !small);
  return left.length > 0 ? left : words;
}

/** What a word is compared by. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const spelled = plain(word.replaceAll('.', '').replace(/[`´]/g, "'"));
  const one = singular(american(spelled));
  const key = /\d/.test(word) ? word.toLowerCase() : (usual.get(spelled) ?? usual.get(one) ?? one);
  if (keys.size > 20_000) keys.clear();
  keys.set(word, key);
  return key;
}

const keys = new Map<string, string>();

/** Other forms of a word that differ in more than an ending, short forms and numbers in words, each by what it counts as. */
const usual = new Map(
  [
    ...irregular.map(([first = '', ...others]) => [first, others] as const),
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
      .split(' ')
      .map((number, value) => [String(value), [number]] as const),
    ['figure', ['fig', 'figs']] as const,
    ['page', ['p', 'pp', 'pg']] as const,
    ['government', ['govt', 'gov']] as const,
    ['department', ['dept', 'depts']] as const,
    ['organization', ['org', 'orgs']] as const,
    ['people', ['ppl', 'peeps']] as const,
    ['executive', ['exec', 'execs']] as const,
    ['councilor', ['cllr', 'cllrs']] as const,
    ['information', ['info']] as const,
    ['university', ['uni', 'unis']] as const,
    ['statistic', ['stat', 'stats']] as const,
    ['20', ['twenty']] as const,
    ['30', ['thirty']] as const,
    ['40', ['forty']] as const,
    ['100', ['hundred']] as const,
  ].flatMap(([key, words]) => words.map((word) => [word, key] as const)),
);

/** What a short form stands for, and the figures of a number in words; nothing for any other word. */
export const inFull = (word: string): string[] => [usual.get(plain(word)) ?? []].flat().map(british);

/** A word without what makes a plural. Words that only end like one lose an s on both sides of a comparison, which does no harm. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const joiners = '\\p{M}\\xAD\\u200B-\\u200D\\u2060\\uFEFF';
const apostrophes = "'’‘ʼ`´";
/** A DOI’s number; initials with full stops; a number; a word. */
const word = new RegExp(
  [
    '10\\.\\d{4,}/[\\w.()/-]+\\w',
    '(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])',
    '\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}]*',
    `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}${joiners}]|[${apostrophes}](?=\\p{L}))*`,
  ].join('|'),
  'gu',
);
