import type { Answer } from '../domain/search-answers.ts';
import type { FilterName, SearchGuide } from '../domain/search-guide.ts';
import { asksWhoSaid } from '../query/small-words.ts';
import { telling, typedWords } from '../query/typed.ts';
import type { NamedAnswer, Names } from './search-names.ts';
import type { Match } from './search-sets.ts';

/** Something found: an answer by its name, a record by its text, or a record that an answer names too. */
export interface Item {
  score: number;
  answer?: Answer;
  match?: Match;
}

export interface Asked {
  /** What was typed, rightly spelled. */
  typed: string;
  names: Names;
  /** Records by their texts, scored from 0 to 2. */
  texts: readonly Match[];
  /** Choices given up. */
  without: readonly string[];
  guide: SearchGuide;
  members: (name: FilterName, value: string) => ReadonlySet<string>;
  answers: readonly Answer[];
}

/** How much a name counts beside a text that holds every word best. */
const nameWorth = 3;
/** A name that takes up less of what was typed, or of which less was typed, is none. */
const leastName = 0.24;
/** What holds less of what was asked for is no answer. */
const leastText = 0.45;

/** Puts answers and records in one order, each address once, so that no kind of record buries the others. */
export function ranked(asked: Asked): { items: Item[]; choices: Answer[] } {
  const { names, texts, guide } = asked;
  const words = telling(typedWords(asked.typed));
  const found = names.find(words, true).filter(({ answer }) => !isGivenUp(answer, asked));
  const choices = choicesOf(found);
  const numbers = new Map(guide.records.map((id, number) => [id, number]));
  const items = new Map<string, Item>();
  for (const { answer, score } of found)
    if (score >= leastName) items.set(answer.does ? `action:${answer.does}` : answer.address, { answer, score: score * nameWorth });
  const boosted = boostedBy(choices, asked);
  for (const match of texts) {
    const address = guide.addresses[numbers.get(match.id) ?? -1] ?? '';
    const named = items.get(address);
    const score = match.score + (boosted.get(match.id) ?? 0);
    if (named) items.set(address, { ...named, match, score: named.score + score * 0.5 });
    else if (score >= leastText) items.set(address, { match, score });
  }
  for (const [id, boost] of boosted) {
    const address = guide.addresses[numbers.get(id) ?? -1] ?? '';
    if (!items.has(address)) items.set(address, { match: { id, score: 0, words: [] }, score: boost });
  }
  return { items: mixed([...items.values()], asked), choices };
}

const isGivenUp = ({ choice }: Answer, { without }: Asked) =>
  choice !== undefined && without.includes(choice.join(':'));

/** The themes and speakers that were named in full, one of each facet. */
function choicesOf(found: readonly NamedAnswer[]): Answer[] {
  const best = new Map<string, NamedAnswer>();
  for (const one of found) {
    const [facet] = one.answer.choice ?? [];
    if (facet && one.whole && !best.has(facet)) best.set(facet, one);
  }
  return [...best.values()].map(({ answer }) => answer);
}

/** Records that fulfil every choice, and what that is worth. */
function boostedBy(choices: readonly Answer[], { members, typed }: Asked): Map<string, number> {
  const said = asksWhoSaid(typed);
  if (choices.length === 0 || (choices.length === 1 && !said)) return new Map();
  const sets = choices.map(({ choice, name, names = [] }) =>
    choice?.[0] === 'theme' ? members('theme', name) : members('speaker', names[0] ?? name),
  );
  const quotations = members('kind', 'Quotation');
  const [first = new Set<string>(), ...others] = sets;
  const both = [...first].filter((id) => quotations.has(id) && others.every((set) => set.has(id)));
  return new Map(both.map((id) => [id, choices.length > 1 ? 1 : 0.5]));
}

/** The best first, but each further one of a kind counts a little less, so that others are seen. */
function mixed(items: readonly Item[], { members, guide }: Asked): Item[] {
  const kinds = new Map<string, string>();
  for (const kind of guide.values.kind) for (const id of members('kind', kind)) kinds.set(id, kind);
  const left = items.toSorted((a, b) => b.score - a.score);
  const shown: Item[] = [];
  const counts = new Map<string, number>();
  const kindOf = (item: Item) => (item.match ? kinds.get(item.match.id) : item.answer?.kind) ?? '';
  while (left.length > 0 && shown.length < 30) {
    let best = 0;
    let most = -Infinity;
    left.slice(0, 40).forEach((item, at) => {
      const value = item.score * 0.97 ** (counts.get(kindOf(item)) ?? 0);
      if (value > most) [best, most] = [at, value];
    });
    const [next] = left.splice(best, 1);
    if (!next) break;
    shown.push(next);
    counts.set(kindOf(next), (counts.get(kindOf(next)) ?? 0) + 1);
  }
  return [...shown, ...left];
}
