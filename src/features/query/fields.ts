import type { Value } from './condition.ts';
import type { Corpus, Facet } from './corpus.ts';
import { wordsOf } from '../../lib/words/fold.ts';
import { called, isNamed, nearlyCalled } from './names.ts';
import type { Place, Problems } from './problems.ts';
import type { TextIndex } from './text/text-index.ts';
import type { Field, Term } from './tree.ts';

/** The field of the words that say who speaks; every facet is a field as well. */
const speakerField = { id: 'speaker', name: 'who' };

/** The text in which a field’s words are looked for, or values of a facet; anything unknown is reported, and nothing returned. */
export function lookUpField(
  term: Term & Place,
  field: Field,
  corpus: Corpus,
  problems: Problems,
): TextIndex | Value | undefined {
  const fields = [speakerField, ...corpus.facets];
  const [at, ...others] = called(plainWords(field.name), fields);
  if (at === undefined || others.length > 0) {
    const near = nearlyCalled(field.name, fields);
    const known = near ? '' : `; the fields are ${fields.map(({ id }) => id).join(', ')}`;
    const says = `There is no field “${field.name}” (@), and it was left out with its value${known}`;
    const whole = { from: field.from, to: term.to };
    problems.unknown('unknown-field', whole, says, near ? [`${near.id}:`] : [], field);
    return undefined;
  }
  const facet = corpus.facets[at - 1];
  return facet ? lookUpValues(facet, term, field, corpus, problems) : corpus.speaker;
}

function lookUpValues(
  facet: Facet,
  term: Term & Place,
  field: Field,
  corpus: Corpus,
  problems: Problems,
): Value | undefined {
  const words = term.words.map(({ plain }) => plain);
  const typed = words.join(' ');
  const values = called(words, facet.values);
  const place = { from: term.words[0]?.from ?? term.from, to: term.words.at(-1)?.to ?? term.to };
  if (values.length > 1 && !typed.includes('*')) {
    const names = values.map((value) => facet.values[value]?.name).join(', ');
    const says = `“${typed}” @ may be any of ${names}; all of them were taken.`;
    problems.tell('several-values', place, says);
  }
  if (values.length > 0) return { kind: 'value', facet, values };
  const near = nearlyCalled(typed, facet.values);
  const meant = near ? [`${field.name}:${near.id}`] : [];
  meant.push(...valuesCalled(words, corpus));
  const says = `${facet.name} has no “${typed}” (@), and it was left out`;
  // Inside brackets the field is too far off to be replaced together with its value.
  const whole = term.from === field.from;
  problems.unknown('unknown-value', place, says, whole ? meant : near ? [near.id] : [], whole ? term : place);
  return undefined;
}

/** How a query asks for the values so called: those of exactly that name, or else, unless only exact ones will do, the others. */
export function valuesCalled(words: string[], corpus: Corpus, exactly = false): string[] {
  const found = corpus.facets.flatMap(({ id, values }) => {
    const [at, ...others] = called(words, values);
    const value = at === undefined || others.length > 0 ? undefined : values[at];
    return value ? [{ value, part: `${id}:${value.id}` }] : [];
  });
  const exact = found.filter(({ value }) => isNamed(value, words.join(' ')));
  return (exact.length > 0 || exactly ? exact : found).map(({ part }) => part);
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({ plain }) => plain);
}
