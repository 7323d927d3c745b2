import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, search, type State, writeState } from '../../../src/features/query/index.ts';
import { keepers, source } from './keepers.ts';

const { facets } = source;
const read = (address: string) => readState(address, facets);
const write = (state: State) => writeState(state, facets);

describe('The address of a search', () => {
  test('can be read by people', () => {
    const address =
      '?q=oil*+-fog&theme=lamps,stores&themes=all&side=rock&watch=night&sort=speaker&view=table';
    expect(read(address)).toEqual({
      q: 'oil* -fog',
      choices: {
        theme: { values: ['lamps', 'stores'], mode: 'all' },
        side: { values: ['rock'], mode: 'any' },
        watch: { values: ['night'], mode: 'any' },
      },
      sort: 'speaker',
      view: 'table',
      others: [],
    });
    expect(write(read(address))).toBe(address);
  });

  test('is the same for the same search, however it was come by', () => {
    expect(write(read('?view=list&side=rock&theme=weather&theme=lamps,weather&sort=order&q='))).toBe(
      '?theme=lamps,weather&side=rock',
    );
  });

  test('is empty when nothing is asked', () => {
    expect(write(read('?q=&theme=&sort='))).toBe('');
  });

  test('keeps what it does not know, and says so', () => {
    const address = '?theme=lamps,lmaps&themes=some&sort=wathc&view=lists&utm_source=mail&thmes=none';
    expect(write(read(address))).toBe(address);
    const { problems, results } = search(keepers, read(address));
    expect(problems.map(({ says }) => says)).toEqual([
      '“theme=lmaps” means nothing here; perhaps you meant lamps.',
      '“themes=some” means nothing here.',
      '“sort=wathc” means nothing here; perhaps you meant watch.',
      '“view=lists” means nothing here; perhaps you meant list.',
      '“thmes=none” means nothing here; perhaps you meant themes.',
    ]);
    expect(results.map(({ entry }) => entry.id)).toEqual(['trimmed', 'modern', 'modernize']);
  });

  test('can be repaired with what was meant', () => {
    const { problems } = search(keepers, read('?theme=lamps,wether&thmes=none'));
    const repaired = problems.flatMap(({ repairs }) =>
      repairs.flatMap((repair) => ('state' in repair ? [write(repair.state)] : [])),
    );
    expect(repaired).toEqual(['?theme=lamps,weather&thmes=none', '?theme=lamps,wether&themes=none']);
  });

  test('is read as it was written, whatever stands in it', () => {
    const ids = (known: string[]) =>
      fc.uniqueArray(fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[^,]+$/u)));
    const states = fc.record({
      q: text,
      choices: fc.record(
        Object.fromEntries(
          facets.map(({ id, values }) => [
            id,
            fc.record({
              values: ids(values.map((value) => value.id)),
              mode: fc.constantFrom('any', 'all', 'none', 'odd'),
            }),
          ]),
        ),
        { requiredKeys: [] },
      ),
      sort: fc.constantFrom('order', 'speaker', 'theme', 'nothing known'),
      view: fc.constantFrom('list', 'columns', 'table', 'wall'),
      others: fc.array(fc.tuple(fc.constantFrom('page', 'utm_source', 'x y'), text)),
    });
    fc.assert(
      fc.property(states, (state) => {
        const address = write(state);
        const again = read(address);
        expect(write(again)).toBe(address);
        expect(again).toEqual({ ...state, choices: again.choices });
        for (const { id } of facets) {
          const { values = [], mode = 'any' } = state.choices[id] ?? {};
          const kept = again.choices[id] ?? { values: [], mode: 'any' };
          expect([[...kept.values].sort(), kept.mode]).toEqual([[...values].sort(), mode]);
        }
        expect(address).not.toMatch(/[\s"<>()'’]/);
      }),
    );
  });
});

/** Any text that an address can hold: one without half a character. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
