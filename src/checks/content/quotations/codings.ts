import type { Fault } from '../../../lib/fault.ts';
import type { Coding, CodingDecision } from '../../../book/schema/evidence/coding.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import type { Content, Path, Place, PlaceOf } from '../../read/content.ts';
import { type Valid, valid } from '../../read/valid.ts';
import type { Known } from '../../../book/ids/known.ts';
import { unknownId } from '../resolve.ts';

/**
 * Each kept coding has every quotation once; where two differ a decision is logged; and the quotations carry what was
 * agreed or decided.
 */
export function codings(content: Content, known: Known): Fault[] {
  const kept = valid(content, 'coding');
  const quotes = valid(content, 'quote');
  const decisions = valid(content, 'decision');
  return [
    ...kept.flatMap((coding) => incomplete(coding, quotes)),
    // A decision is named after its quotation.
    ...decisions.flatMap(({ id, at }) => unknownId({ id, target: 'quote' }, known, at(['id']))),
    ...quotes.flatMap((quote) => undecided(quote, kept, decisions)),
  ];
}

function incomplete({ value, at }: Valid<'coding'>, quotes: readonly Valid<'quote'>[]): Fault[] {
  const coded = value.codes.map(({ quote }) => quote);
  const has = new Set(coded);
  return [
    ...quotes.filter(({ id }) => !has.has(id)).map(({ id }) => uncoded(id, at(['codes']))),
    ...coded.flatMap((quote, index) =>
      coded.indexOf(quote) < index ? [codedTwice(quote, at(['codes', index, 'quote']))] : [],
    ),
  ];
}

function undecided(
  { id, value, at }: Valid<'quote'>,
  kept: readonly Valid<'coding'>[],
  decisions: readonly Valid<'decision'>[],
): Fault[] {
  const decided = decisions.find((decision) => decision.id === id)?.value;
  const given = kept.flatMap((coding) => themesOf(coding.value, id) ?? []);
  const themes = decided?.themes ?? given[0];
  if (!decided?.themes && given.some((codes) => differ(codes, given[0] ?? []))) {
    return [notDecided(id, given, at(['themes']))];
  }
  return [
    ...(themes ? followed('themes', themes, value, at) : []),
    ...(decided?.modes ? followed('modes', decided.modes, value, at) : []),
    ...(decided?.speaker ? followed('speaker', [decided.speaker], value, at) : []),
  ];
}

/** As a list of one, for `flatMap`. */
const themesOf = (coding: Omit<Coding, 'id'>, quote: string): string[][] | undefined => {
  const codes = coding.codes.find((one) => one.quote === quote);
  return codes && [codes.themes];
};

type Decided = 'themes' | 'modes' | 'speaker';

function followed(field: Decided, expected: readonly string[], quote: Quote, at: PlaceOf): Fault[] {
  const value: CodingDecision[Decided] = quote[field];
  const found = typeof value === 'string' ? [value] : (value ?? []);
  if (found.join() === expected.join()) return [];
  return [notFollowed(field, found, expected, at(hasField(quote, field)))];
}

const hasField = (quote: Quote, field: Decided): Path => (quote[field]?.length ? [field] : []);
/** Whether the main theme differs, which stands first, or what themes there are. */
const differ = (one: readonly string[], other: readonly string[]) =>
  one[0] !== other[0] || one.toSorted().join() !== other.toSorted().join();
const listed = (ids: readonly string[]) => `“${ids.join(', ') || 'none'}”`;

const uncoded = (quote: string, place: Place): Fault => ({
  id: 'uncoded-quotation',
  ...place,
  found: `no codes for “${quote}”`,
  expected: 'a coding to have every quotation',
  remedy: 'have the quotation coded for it as well',
});

const codedTwice = (quote: string, place: Place): Fault => ({
  id: 'coded-twice',
  ...place,
  found: `“${quote}” a second time`,
  expected: 'every quotation once',
  remedy: 'take one of the two out',
});

const notDecided = (quote: string, given: readonly string[][], place: Place): Fault => ({
  id: 'undecided-coding',
  ...place,
  found: `${given.map(listed).join(' and ')} in two codings of “${quote}”, and no decision`,
  expected: 'an entry in coding/decisions.yaml wherever two codings differ',
  remedy: 'decide by the rules of coding/rules.yaml, and log it',
});

const notFollowed = (
  field: Decided,
  found: readonly string[],
  expected: readonly string[],
  place: Place,
): Fault => ({
  id: 'decision-not-followed',
  ...place,
  found: `${listed(found)} as ${field}`,
  expected: `${listed(expected)}, as the codings and decisions in coding/ have it`,
  remedy: 'log the change as a decision, or take it back',
});
