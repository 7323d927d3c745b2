import type { Entry, Facet, Source } from '../../src/features/query/index.ts';
import { chance, pick as pickBy } from './generate/chance.ts';

/**
 * Remarks from the log books of lighthouses that never were: as many as asked for, always the same ones, in sentences of
 * about the length of a spoken one, with a vocabulary that grows with their number as that of real texts does.
 */
export function logBooks(size: number): Source {
  const random = chance(size);
  const pick = <Item>(items: readonly Item[]): Item => pickBy(items, random);
  const any = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const names = Array.from(
    { length: 40 + Math.round(size / 2) },
    () => any(heads) + any(middles) + any(middles) + any(tails),
  );
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, list: string) =>
      list === 'name' ? pick(names) : pick(lists[list] ?? [list]),
    );
  const some = (facet: Facet) =>
    facet.values.filter(() => random() < 1.6 / facet.values.length).map(({ id }) => id);
  const entries = Array.from({ length: size }, (_, number): Entry => {
    const keeper = pick(facet('role').values);
    const values: Entry['values'] = { role: [keeper.id] };
    for (const each of facets) values[each.id] ??= each.multiple ? some(each) : [pick(each.values).id];
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => fill(pick(frames)));
    return {
      id: `remark-${number + 1}`,
      text: sentences.join(' '),
      who: `${keeper.name}, ${pick(names)}`,
      values,
    };
  });
  return { facets, entries };
}

const frames = [
  'The {thing} at {name} was {done} by the {person} before the {time} {thing}.',
  'We {did} the {thing} and the {thing} again, since the {weather} had {done} them at {name}.',
  'No {thing} came from {name} for {number} days because of the {weather}, and the {thing} ran low.',
  'I {did} the {person} at the {place} that the {thing} must be {done} whatever the {board} says.',
  'The {board} asks for {number} returns on the {thing}; nobody at {name} has time for the {thing} itself.',
  'It is the {person} who keeps the {thing} going, and not the {board}’s {adjective} rules.',
  'A {adjective} {weather} from {name}, the {thing} signal {done} at the {time} watch.',
];

const lists: Record<string, readonly string[]> = {
  thing: words(
    'lamp lens wick oil boat stores signal mantle clockwork fog-horn lantern paraffin supply logbook relief ladder harbour light mercury paint glass centre rope boiler siren shutter prism colour crane landing labour reservoir programme',
  ),
  done: words(
    'trimmed cleaned repaired mended checked painted lost carried wound tested replaced recognised labelled flooded relit organised cancelled polished measured sounded',
  ),
  did: words('cleaned trimmed told mended watched wound painted asked moved warned carried relit'),
  person: words(
    'keeper assistant boatman mechanic visitor principal neighbour inspector storekeeper carpenter',
  ),
  place: words('rock landing gallery store quay tower island depot'),
  weather: words('fog storm gale swell frost rain haze squall thunder surf'),
  time: words('morning evening middle first last winter spring'),
  board: words('board office depot organisation committee ministry'),
  adjective: words('heavy new sudden thick honourable joined-up well-meant three-day grey general'),
  number: words('two three four eleven 14 31 90'),
};

const heads = words('Skar Muck Inch Bel Dun Port Corn Ar Stro Fair Ben Ru Tor Lis Gal Hes Mon Sul');
const middles = words('a e i o u ra le mo na vi ter lan mor');
const tails = words('vore ness holm rock point head ness-point more burgh lay skerry wick haven dale');

const facets: Facet[] = [
  several(
    'theme',
    'weather stores relief repairs rules signals health visitors wrecks birds wages boats lamps',
  ),
  single('role', 'principal-keeper assistant-keeper boatman mechanic inspector storekeeper visitor'),
  single('side', 'rock shore'),
  single('kind', 'log letter report return survey'),
  single('book', 'first second third fourth fifth sixth seventh eighth'),
  several('season', 'winter summer'),
  several('watch', 'night day'),
  several('reach', 'near far'),
];

function facet(id: string): Facet {
  const found = facets.find((each) => each.id === id);
  if (!found) throw new Error(`No facet ${id}.`);
  return found;
}

function several(id: string, values: string): Facet {
  return {
    id,
    name: capital(id),
    multiple: true,
    values: words(values).map((value) => ({ id: value, name: capital(value) })),
  };
}

function single(id: string, values: string): Facet {
  return { ...several(id, values), multiple: false };
}

function words(text: string): string[] {
  return text.split(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
}
