/** The query language: this file is the room’s door, and only what it names is for others. */
export type { Aids } from './answer-words.ts';
export { type Answered, answerAsTyped, type Group } from './answered.ts';
export { modes, type Choice, type Choices, type Mode } from './choices.ts';
export { Corpus, type Entry, type Facet, type Source } from './corpus.ts';
export type { Part } from './explain.ts';
export { type FacetCounts, tallied, tally, type ValueCounts } from './facets.ts';
export type { Range } from './text/highlight.ts';
export { join, pack, type Packed, unpack } from './pack.ts';
export type { Place, Problem } from './problems.ts';
export { isLoosely, isPlainly } from './plain/is-plainly.ts';
export { type Found, type Result, search } from './search.ts';
export { isPlain, plainState, readState, type State, writeState } from './state.ts';
