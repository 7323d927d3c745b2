import type { Choices } from '../../src/features/query/index.ts';
import type { Question } from '../features/query/questions.ts';

/** What a reader asks of the log books: a query, and choices beside it. The words of a question are texts as typed. */
export interface Asked {
  question: Question | undefined;
  choices: Choices;
}

const words = (text: string): Question => ({ kind: 'words', words: text.split(' ') });
const value = (facet: string, id: string): Question => ({ kind: 'value', facet, value: id });
const not = (part: Question): Question => ({ kind: 'not', parts: [part] });
const and = (...parts: Question[]): Question => ({ kind: 'and', parts });
const or = (...parts: Question[]): Question => ({ kind: 'or', parts });
const near = (reach: number, ...parts: Question[]): Question => ({
  kind: 'near',
  parts,
  reaches: parts.slice(1).map(() => reach),
});

const bare: Question[] = [
  // Words: in capitals or not, in either spelling, as a possessive, one that occurs nowhere.
  ...['lamp', 'fog', 'harbour', 'harbor', 'organization', 'labeled', 'program', 'board', 'Grey', 'stomr'].map(
    words,
  ),
  and(words('lamp'), words('fog')),
  and(words('boat'), words('stores'), words('keeper')),
  and(words('center'), words('boat')),
  // Phrases, hyphens among them.
  ...['lamp signal', 'ran low', 'the lamp', 'fog horn', 'joined up', 'before the morning', 'the * lamp'].map(
    words,
  ),
  and(words('the keeper'), words('fog')),
  // Beginnings, ends and middles.
  ...['light*', 'lab*', 'organis*', 'organiz*', 'skar*', '*ness', 's*re'].map(words),
  and(words('paint*'), words('boat')),
  // Without.
  and(words('keeper'), not(words('relief'))),
  and(words('lamp'), not(words('fog')), not(words('gale'))),
  not(words('fog')),
  and(words('supply'), not(words('no lamp'))),
  // Either, and either within both.
  or(words('lamp'), words('lens'), words('wick')),
  or(words('siren'), words('fog signal')),
  or(words('labour*'), words('centre*')),
  and(or(words('oil'), words('paraffin')), or(words('boat'), words('crane'))),
  or(and(words('lamp'), words('rain')), and(words('boat'), words('frost'))),
  and(words('ladder'), not(or(words('gale'), words('swell')))),
  // Nearness.
  near(3, words('supply'), words('boat')),
  near(5, words('oil'), words('stores')),
  near(5, or(words('oil'), words('paraffin')), words('store*')),
  near(8, words('keeper'), words('the board')),
  near(4, words('lamp'), words('the'), words('fog')),
  // Fields.
  value('theme', 'weather'),
  and(value('theme', 'weather'), words('fog')),
  and(value('role', 'principal-keeper'), words('the lamp')),
  and(or(value('theme', 'stores'), value('theme', 'relief')), not(value('side', 'shore')), words('boat')),
  and(near(8, words('oil'), words('boat')), value('season', 'winter')),
  and(value('watch', 'night'), value('watch', 'day')),
];

const chosen: Asked[] = [
  { question: undefined, choices: any('theme', 'weather', 'lamps') },
  { question: undefined, choices: { ...any('role', 'boatman', 'inspector'), ...any('side', 'rock') } },
  { question: undefined, choices: { theme: { values: ['stores', 'relief'], mode: 'all' } } },
  { question: undefined, choices: { theme: { values: ['weather', 'lamps'], mode: 'none' } } },
  { question: words('lamp'), choices: any('theme', 'weather', 'lamps') },
  { question: words('harbor'), choices: any('side', 'shore') },
  { question: words('lamp signal'), choices: any('season', 'winter') },
  { question: words('light*'), choices: { ...any('book', 'first', 'second'), ...any('kind', 'log') } },
  { question: and(words('keeper'), not(words('fog'))), choices: any('role', 'principal-keeper') },
  { question: or(words('oil'), words('wick')), choices: { theme: { values: ['stores'], mode: 'none' } } },
  { question: near(9, words('lamp'), words('boat')), choices: any('theme', 'stores', 'boats') },
  {
    question: words('boat'),
    choices: { ...any('theme', 'relief'), ...any('watch', 'night'), ...any('reach', 'far') },
  },
];

/** Everything that each library is asked. */
export const questions: readonly Asked[] = [
  ...bare.map((question) => ({ question, choices: {} })),
  ...chosen,
];

function any(facet: string, ...values: string[]): Choices {
  return { [facet]: { values, mode: 'any' } };
}
