import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { type Valid, valid } from '../../read/valid.ts';
import type { Known } from '../../../book/ids/known.ts';
import { unknownId } from '../resolve.ts';

/**
 * Each kept coding has every quotation once, and names the themes that its coder did not have; where two differ a decision is logged; and the quotations carry what was
 * agreed or decided.
 */
export function* codings(content: Content, known: Known): Generator<Fault> {
  const kept = valid(content, 'coding');
  const quotes = valid(content, 'quote');
  const decisions = valid(content, 'decision');
  for (const coding of kept) yield* incomplete(coding, quotes);
  yield* unheard(kept, quotes);
  // A decision is named after its quotation.
  for (const { id, at } of decisions) yield* unknownId({ id, target: 'quote' }, known, at(['id']));
  for (const quote of quotes) yield* undecided(quote, kept, decisions);
}

function* incomplete({ value, at }: Valid<'coding'>, quotes: readonly Valid<'quote'>[]): Generator<Fault> {
  const coded = value.codes.map(({ quote }) => quote);
  for (const { id } of quotes.filter((quote) => !coded.includes(quote.id)))
    yield {
      id: 'uncoded-quotation',
      ...at(['codes']),
      found: `no codes for “${id}”`,
      expected: 'a coding to have every quotation',
      remedy: 'have the quotation coded for it as well',
    };
  for (const [index, quote] of coded.entries()) {
    if (coded.indexOf(quote) < index)
      yield {
        id: 'coded-twice',
        ...at(['codes', index, 'quote']),
        found: `“${quote}” a second time`,
        expected: 'every quotation once',
        remedy: 'take one of the two out',
      };
  }
}

/** A theme that quotations have and no coding ever gave came later: agreement would count it as one that nobody chose. */
function* unheard(kept: readonly Valid<'coding'>[], quotes: readonly Valid<'quote'>[]): Generator<Fault> {
  const given = new Set(kept.flatMap(({ value }) => value.codes.flatMap(({ themes }) => themes)));
  const later = [...new Set(quotes.flatMap(({ value }) => value.themes))].filter(
    (theme) => !given.has(theme),
  );
  for (const theme of later)
    for (const { at } of kept.filter(({ value }) => !value.lacks.includes(theme)))
      yield {
        id: 'theme-not-lacked',
        ...at([]),
        found: `a theme “${theme}” that no coding gave to any quotation`,
        expected: 'every coding to say which themes it was made without',
        remedy: `name “${theme}” under “lacks”`,
      };
}

function* undecided(
  { id, value, at }: Valid<'quote'>,
  kept: readonly Valid<'coding'>[],
  decisions: readonly Valid<'decision'>[],
): Generator<Fault> {
  const decided = decisions.find((decision) => decision.id === id)?.value;
  const given = kept.flatMap(({ value: { codes } }) => codes.filter(({ quote }) => quote === id));
  const [first, ...others] = given.map(({ themes }) => themes);
  if (first && !decided?.themes && others.some((themes) => differ(themes, first))) {
    yield {
      id: 'undecided-coding',
      ...at(['themes']),
      found: `${[first, ...others].map(listed).join(' and ')} in two codings of “${id}”, and no decision`,
      expected: 'an entry in coding/decisions.yaml wherever two codings differ',
      remedy: 'decide by the rules of coding/rules.yaml, and log it',
    };
    return;
  }
  const agreed = { ...decided, themes: decided?.themes ?? first };
  for (const field of ['themes', 'modes', 'speaker'] as const) {
    const expected = [agreed[field] ?? []].flat();
    const found = [value[field] ?? []].flat();
    if (agreed[field] && found.join() !== expected.join())
      yield {
        id: 'decision-not-followed',
        ...at(value[field]?.length ? [field] : []),
        found: `${listed(found)} as ${field}`,
        expected: `${listed(expected)}, as the codings and decisions in coding/ have it`,
        remedy: 'log the change as a decision, or take it back',
      };
  }
}

/** Whether the main theme differs, which is first, or what themes there are. */
const differ = (one: readonly string[], other: readonly string[]) =>
  one[0] !== other[0] || one.toSorted().join() !== other.toSorted().join();
const listed = (ids: readonly string[]) => `“${ids.join(', ') || 'none'}”`;
