import { type Answer, answerKinds } from '../answer.ts';
import type { FilterName, SearchGuide } from '../guide.ts';
import { asksForQuotation, asksWhoSaid, isQuestion } from '../../../lib/words/small-words.ts';
import { keyOf, keysOf, telling, type TypedWord, typedWords } from '../../../lib/words/typed.ts';
import type { NamedAnswer, Names } from '../panel/names.client.ts';
import type { Match } from './sets.client.ts';

/** Something found: an answer by its name, a record by its text, or a record that an answer names too. */
export interface Item {
  score: number;
  answer?: Answer;
  match?: Match;
  /** Whether it answers only some of what was asked for. */
  inPart: boolean;
}

export interface Asked {
  /** What was typed, rightly spelled, and the same with names in their other forms. */
  typed: readonly [string, ...string[]];
  /** Whether the last word may still be being typed. */
  open: boolean;
  names: Names;
  /** Records by their texts, scored from 0 to 2, and those of them that hold every part. */
  texts: readonly Match[];
  whole: ReadonlySet<string>;
  /** Words that nothing holds, by their keys. */
  unknown: ReadonlySet<string>;
  /** Choices given up. */
  without: readonly string[];
  guide: SearchGuide;
  members: (name: FilterName, value: string) => ReadonlySet<string>;
}

/** How much a name counts beside a text that holds every word best, which counts 2: the less, the more of it is missing. */
const nameWorth = (score: number) => 3 * score ** 1.3;
/** A name that takes up less of what was typed, or of which less was typed, is none. */
const leastName = 0.24;
/** The argument and its words come before what is taught with them. */
const priors: Readonly<Record<string, number>> = { Lecture: 0.85, Page: 0.85, Diagram: 0.95 };
/** Whoever asks something, or types so many telling words, wants the argument sooner than an entry of a list, … */
const manyWords = 4;
const priorsOfQuestions: Readonly<Record<string, number>> = { Claim: 1.2, Paragraph: 1.2 };
/** … and a thing that is named by a part of the question is seldom what is asked. */
const listed: ReadonlySet<string> = new Set(['concept', 'theme', 'speaker'] satisfies Answer['kind'][]);
const listedInQuestion = 0.7;
/** What a record counts more for being of a kind that is asked for. */
const kindWorth = 0.4;
/** What holds less of what was asked for is no answer. */
const leastText = 0.45;

/**
 * Answers and records with their scores, each address once, the best first, and what was recognised as a choice. Where
 * nothing answers enough of it, the little that is found is better than nothing.
 */
export function scored(asked: Asked): { items: Item[]; choices: Answer[] } {
  const found = namedBy(asked);
  const choices = choicesOf(found);
  const items = itemsOf(asked, found, choices, { name: leastName, text: leastText });
  return { items: items.length > 0 ? items : itemsOf(asked, found, choices, { name: 0, text: 0 }), choices };
}

function itemsOf(
  asked: Asked,
  found: readonly NamedAnswer[],
  choices: readonly Answer[],
  least: { name: number; text: number },
): Item[] {
  const { guide, texts, whole, unknown } = asked;
  const words = telling(typedWords(unquoted(asked.typed[0])));
  const at = new Map(guide.records.map((id, number) => [id, guide.addresses[number] ?? '']));
  const ids = new Map(guide.addresses.map((address, number) => [address, guide.records[number] ?? '']));
  const kinds = kindsAsked(words, asked);
  const typed = new Set(words.map(({ key }) => key));
  const isWhole = words.length >= manyWords || (words.length > 1 && isQuestion(asked.typed[0]));
  const forQuestions = isWhole && !asksWhoSaid(asked.typed[0]) ? priorsOfQuestions : {};
  const items = new Map<string, Item>();
  for (const { answer, score, covers } of found) {
    if (score < least.name) continue;
    const id = ids.get(answer.address);
    const isAside = isWhole && covers < 0.99 && listed.has(answer.kind);
    items.set(answer.does ? `action:${answer.does}` : answer.address, {
      answer,
      ...(id && !answer.does ? { match: { id, score: 0, words: [] } } : {}),
      score:
        nameWorth(score) * (isAside ? listedInQuestion : 1) + (typed.has(keyOf(answer.kind)) ? kindWorth : 0),
      inPart: covers < 0.99 || unknown.size > 0,
    });
  }
  const boosted = boostedBy(choices, asked);
  const kindOf = kindsOf(asked);
  for (const match of texts) {
    const address = at.get(match.id) ?? '';
    const named = items.get(address);
    const kind = kindOf.get(match.id) ?? '';
    const worth = match.score * (priors[kind] ?? 1) * (forQuestions[kind] ?? 1);
    const score = worth + (boosted.get(match.id) ?? 0) + (kinds.has(match.id) ? kindWorth : 0);
    const inPart = !whole.has(match.id) && !boosted.has(match.id);
    if (named)
      items.set(address, {
        ...named,
        match,
        score: named.score + score * 0.5,
        inPart: named.inPart && inPart,
      });
    else if (score >= least.text) items.set(address, { match, score, inPart });
  }
  for (const [id, boost] of boosted) {
    const address = at.get(id) ?? '';
    if (!items.has(address))
      items.set(address, { match: { id, score: 0, words: [] }, score: boost, inPart: false });
  }
  return [...items.values()].sort(best);
}

/** The answers that are named by what was typed in any form, each once, the best first. */
function namedBy(asked: Asked): NamedAnswer[] {
  const best = new Map<Answer, NamedAnswer>();
  for (const form of asked.typed)
    for (const one of asked.names.find(typedWords(unquoted(form)), asked.open, asked.unknown))
      if (one.score > (best.get(one.answer)?.score ?? 0)) best.set(one.answer, one);
  return [...best.values()].filter(({ answer }) => !isGivenUp(answer, asked)).sort(inKindsOrder);
}

/** Words in quotation marks are wanted as they are, and under no name. */
const unquoted = (typed: string) => typed.replace(/["“”][^"“”]*["“”]/g, ' ');

function kindsOf({ guide, members }: Pick<Asked, 'guide' | 'members'>): Map<string, string> {
  return new Map(guide.values.kind.flatMap((kind) => [...members('kind', kind)].map((id) => [id, kind])));
}

/** The records of the kinds that are named: someone who asks for a lecture does not want the glossary. */
function kindsAsked(words: readonly TypedWord[], { guide, members, typed: [query] }: Asked): Set<string> {
  const wantsQuotation = asksForQuotation(query);
  const typed = new Set(words.map(({ key }) => key));
  const asked = guide.values.kind.filter(
    (kind) => keysOf(kind).every((key) => typed.has(key)) || (kind === 'Quotation' && wantsQuotation),
  );
  return new Set(asked.flatMap((kind) => [...members('kind', kind)]));
}

const isGivenUp = ({ choice }: Answer, { without }: Asked) =>
  choice !== undefined && without.includes(choice.join(':'));

const order = Object.keys(answerKinds);
const inKindsOrder = (a: NamedAnswer, b: NamedAnswer) =>
  b.score - a.score || order.indexOf(a.answer.kind) - order.indexOf(b.answer.kind);

/** The themes and speakers that were named in full, one of each facet. */
function choicesOf(found: readonly NamedAnswer[]): Answer[] {
  const best = new Map<string, NamedAnswer>();
  const wholes = found.filter(({ whole }) => whole);
  for (const one of wholes) {
    const [facet] = one.answer.choice ?? [];
    // “Public” within “public service agreement” does not choose the theme that is also called “public”.
    const isWithin = wholes.some(
      ({ keys }) => keys.length > one.keys.length && one.keys.every((key) => keys.includes(key)),
    );
    if (facet && !isWithin && !best.has(facet)) best.set(facet, one);
  }
  return [...best.values()].map(({ answer }) => answer);
}

/** Records that fulfil every choice, and what that is worth. */
function boostedBy(choices: readonly Answer[], { members, typed }: Asked): Map<string, number> {
  const said = asksWhoSaid(typed[0]);
  if (choices.length === 0 || (choices.length === 1 && !said)) return new Map();
  const sets = choices.map(({ choice, name, names = [] }) =>
    choice?.[0] === 'theme' ? members('theme', name) : members('speaker', names[0] ?? name),
  );
  const quotations = members('kind', 'Quotation');
  const [first = new Set<string>(), ...others] = sets;
  const both = [...first].filter((id) => quotations.has(id) && others.every((set) => set.has(id)));
  return new Map(both.map((id) => [id, choices.length > 1 ? 1 : 0.4]));
}

/** The best first, but each further one of a kind counts a little less, so that no kind of record buries the others. */
export function mixed(items: readonly Item[], asked: Pick<Asked, 'guide' | 'members'>): Item[] {
  const kinds = kindsOf(asked);
  const left = items.toSorted(best);
  const shown: Item[] = [];
  const counts = new Map<string, number>();
  const kindOf = ({ match, answer }: Item) => (match && kinds.get(match.id)) ?? answer?.kind ?? '';
  const worth = (item: Item) => item.score * 0.97 ** (counts.get(kindOf(item)) ?? 0);
  while (left.length > 0 && shown.length < 30) {
    const next = left.slice(0, 40).reduce((first, item) => (worth(item) > worth(first) ? item : first));
    left.splice(left.indexOf(next), 1);
    shown.push(next);
    counts.set(kindOf(next), (counts.get(kindOf(next)) ?? 0) + 1);
  }
  return [...shown, ...left];
}

const best = (a: Item, b: Item) => b.score - a.score;
