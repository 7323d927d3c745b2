import { describe, expect, test } from 'vitest';
import { attacks } from '../../fixtures/attacks.ts';
import { answer } from '../../../src/features/query/answer.client.ts';
import { Corpus, plainState } from '../../../src/features/query/index.ts';

const corpus = new Corpus({
  facets: [
    {
      id: 'theme',
      name: 'Theme',
      multiple: true,
      values: [
        { id: 'stores', name: 'Stores', aliases: ['supplies', 'provisions'] },
        { id: 'weather', name: 'Weather' },
      ],
    },
    {
      id: 'role',
      name: 'Role',
      multiple: false,
      values: [{ id: 'keeper', name: 'Keeper', aliases: ['Keepers', 'boss'] }],
    },
  ],
  entries: [
    {
      id: 'oil',
      text: 'The oil ran low in the stores.',
      who: 'Keeper',
      values: { theme: ['stores'], role: ['keeper'] },
    },
    {
      id: 'fog',
      text: 'Fog for three days.',
      who: 'Keeper',
      values: { theme: ['weather'], role: ['keeper'] },
    },
    { id: 'crates', text: 'No crates came.', who: 'Boatman', values: { theme: ['stores'] } },
  ],
});
const notes = [
  'They had too little light.\nAfter a storm.',
  'It hid the rocks.\nA bad week.',
  'A relief was late.\nIn winter.',
];
const ask = (q: string, aids = {}) => {
  const found = answer(corpus, { ...plainState, q }, { notes, ordinary: new Set(['stare']), ...aids });
  return {
    ...found,
    ways: found.groups.map(({ way, results }) => [way, ...results.map(({ entry }) => entry.id)]),
  };
};

describe('plain words', () => {
  test('that name a theme find it, after the words themselves', () => {
    expect(ask('stores').ways).toEqual([
      ['words', 'oil'],
      ['choices', 'crates'],
    ]);
    expect(ask('who talks about supplies?').ways).toEqual([['choices', 'oil', 'crates']]);
  });

  test('that name a theme and a role find what has both', () => {
    const { values, ways } = ask('what do bosses say about provisions?');
    expect(values.map(({ value }) => value.id)).toEqual(['keeper', 'stores']);
    expect(ways).toEqual([['choices', 'oil']]);
  });

  test('that two facets share mean the value which most entries have', () => {
    const names = {
      'role:keeper': ['hands'],
      'theme:stores': ['wares'],
      'theme:weather': ['hands', 'wares'],
    };
    const named = (q: string) => ask(q, { names }).values.map(({ value }) => value.id);
    expect(named('hands')).toEqual(['keeper']);
    expect(named('wares')).toEqual(['stores']);
  });

  test('run together or parted name the same', () => {
    const names = { 'theme:stores': ['storeroom', 'oil cans'] };
    expect(ask('store rooms', { names }).values.map(({ value }) => value.id)).toEqual(['stores']);
    expect(ask('oilcans', { names }).values.map(({ value }) => value.id)).toEqual(['stores']);
  });

  test('that are only a part of a name, and stand nowhere, find what it names as the nearest', () => {
    const names = { 'theme:stores': ['spare wicks'] };
    expect(ask('wicks', { names }).ways).toEqual([['nearest', 'oil', 'crates']]);
    expect(ask('wicks fog', { names }).ways).toEqual([['words', 'fog']]);
    expect(ask('zebra', { names }).ways).toEqual([]);
  });

  test('given up as a choice are words again', () => {
    expect(ask('supplies', { without: ['theme:stores'] }).values).toEqual([]);
  });

  test('are looked for in what is written about a quotation, after its own words', () => {
    expect(ask('rocks').ways).toEqual([['notes', 'fog']]);
    expect(ask('winter').ways).toEqual([['notes', 'crates']]);
  });

  test('are put right where one word is clearly near, and taken as typed when a reader wants that', () => {
    expect(ask('cratess fgo').mended).toBe('crates fgo');
    expect(ask('cratse').mended).toBe('crates');
    expect(ask('cratse', { exact: true }).mended).toBeUndefined();
    expect(ask('stares').mended).toBeUndefined();
  });

  test('of which one stands nowhere still find the others, and that is said', () => {
    const { ways, unknown } = ask('zebra fog');
    expect(unknown).toEqual(['zebra']);
    expect(ways).toEqual([['words', 'fog']]);
  });

  test('of which no entry has all find those that have most, rare words before common ones', () => {
    expect(ask('oil fog').ways).toEqual([['most', 'oil', 'fog']]);
    expect(ask('the fog hid a storm').ways).toEqual([['most', 'fog']]);
  });

  test('that are in entries are not taken for a theme that readers call so: it is offered beside them', () => {
    const names = { 'theme:weather': ['crates'] };
    expect(ask('crates', { names })).toMatchObject({
      ways: [['words', 'crates']],
      beside: [{ value: { id: 'weather' } }],
    });
    expect(ask('fog', { names: { 'theme:stores': ['fog'] } })).toMatchObject({
      values: [],
      beside: [{ value: { id: 'stores' } }],
    });
    expect(ask('gales', { names: { 'theme:weather': ['gales'] } })).toMatchObject({
      ways: [['choices', 'fog']],
      beside: [],
    });
  });
});

test('words are found with other endings where none has them as they were typed', () => {
  expect(ask('crated').ways).toEqual([['words', 'crates']]);
  expect(ask('crated').unknown).toEqual([]);
});

describe('who says it', () => {
  test('is looked for where no entry has those words', () => {
    expect(ask('boatman').ways).toEqual([['who', 'crates']]);
    expect(ask('what did the boatman say of crates').ways).toEqual([['who', 'crates']]);
    expect(ask('boatman').unknown).toEqual([]);
  });

  test('comes before the value that it names, which holds others too', () => {
    expect(ask('keeper').ways).toEqual([['who', 'oil', 'fog']]);
  });
});

test('marks that are pasted with several words are left out where nothing is found with them', () => {
  expect(ask('"the stores ran low"').ways).toEqual([['apart', 'oil']]);
  expect(ask('(see the fog) “three days”').ways[0]).toEqual(['apart', 'fog']);
  expect(ask('“three days of oil”').ways[0]?.[0]).toBe('most');
  expect(ask('“ran low in”').ways).toEqual([['words', 'oil']]);
});

test('a query in the language is taken as it stands', () => {
  expect(ask('"supplies"').ways).toEqual([['words']]);
  expect(ask('oil OR fog').ways).toEqual([['words', 'oil', 'fog']]);
});

test.each(attacks.map((text) => [text.slice(0, 30), text]))(
  'an attack is answered without delay: %j',
  (_, text) => {
    const started = performance.now();
    ask(text);
    expect(performance.now() - started).toBeLessThan(1000);
  },
);

test('of plain words that go on and on, the first thousand characters are read', () => {
  expect(ask(`${'fog '.repeat(400)}zebra`)).toMatchObject({ ways: [['words', 'fog']], unknown: [] });
});
