import { filterNames, type SearchGuide } from '../guide.ts';
import { type Chosen, nothingChosen } from '../engine/sets.client.ts';

/** What a reader has asked for. */
export interface SearchState {
  typed: string;
  /** Whether names that the glossary knows are looked for word by word. */
  apart: boolean;
  /** Whether words are taken as they were typed, slips and all. */
  exact: boolean;
  /** Choices that were recognised and given up: `role:warden`. */
  without: readonly string[];
  chosen: Chosen;
}

/** Reads what is asked for from an address: `?q=taps&kind=quotation&speaker=warden`. */
export function stateOf(address: URLSearchParams, { values }: Pick<SearchGuide, 'values'>): SearchState {
  const chosen = nothingChosen();
  for (const name of filterNames)
    for (const asked of address.getAll(name)) {
      const value = values[name].find((candidate) => slug(candidate) === asked);
      if (value) chosen[name].add(value);
    }
  return {
    typed: address.get('q') ?? '',
    apart: address.get('names') === 'apart',
    exact: address.get('spelling') === 'typed',
    without: address.getAll('without'),
    chosen,
  };
}

/** The query string that asks for it again; empty when nothing is asked for. */
export function queryOf({ typed, apart, exact, without, chosen }: SearchState): string {
  const address = new URLSearchParams();
  if (typed.trim()) address.set('q', typed.trim());
  if (apart) address.set('names', 'apart');
  if (exact) address.set('spelling', 'typed');
  for (const choice of without) address.append('without', choice);
  for (const name of filterNames) for (const value of chosen[name]) address.append(name, slug(value));
  return address.size > 0 ? `?${address}` : '';
}

/** Whether anything is asked for. */
export function isAsking({ typed, chosen }: SearchState): boolean {
  return /[\p{L}\p{N}]/u.test(typed) || filterNames.some((name) => chosen[name].size > 0);
}

const slug = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
