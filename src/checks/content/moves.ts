import { kindNames } from '../../book/permalinks.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Move } from '../../book/schema/move.ts';
import type { Content, Place } from '../read/content.ts';
import { type Kept, keptAddresses } from '../read/permalinks.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * The record of addresses can be read, and every move in `moved.yaml` is of an address in it, is told once, and names
 * the last place. Whether the addresses are there is known only when the site is built: `dist/permalinks.ts`.
 */
export async function moves(content: Content): Promise<Fault[]> {
  const kept = await keptAddresses(content);
  return [
    ...kept.unread.map(({ line, text }) => unreadable(kept.file, line, text)),
    ...kept.moves.flatMap(({ move, at }, index) => [
      ...unrecorded(move, kept, at(['from'])),
      ...toldTwice(index, kept),
      ...chained(move, kept, at(['to' in move ? 'to' : 'instead'])),
    ]),
  ];
}

const unreadable = (file: string, line: number, text: string): Fault => ({
  id: 'permalink-line',
  file,
  line,
  found: `“${text}”`,
  expected: `an address, one of the kinds ${Object.keys(kindNames).join(', ')}, and a date`,
  remedy: 'take the change back, and run npm run permalinks',
});

function unrecorded({ from }: Move, { permalinks, file }: Kept, place: Place): Fault[] {
  const known = permalinks.map(({ address }) => address);
  if (known.includes(from)) return [];
  return [
    {
      id: 'move-unrecorded',
      ...place,
      found: `“${from}”`,
      expected: `an address that was published, with a line in ${file}`,
      remedy: didYouMean(from, known, 'take the entry out: nobody can have linked there'),
    },
  ];
}

function toldTwice(index: number, { moves: all }: Kept): Fault[] {
  const { move, at } = all[index] ?? {};
  const before = all.slice(0, index).find((other) => other.move.from === move?.from);
  if (!before || !move || !at) return [];
  return [
    {
      id: 'moved-twice',
      ...at(['from']),
      found: `“${move.from}” a second time (first on line ${before.at(['from']).line})`,
      expected: 'one entry for each address',
      remedy: 'keep the one that holds now',
    },
  ];
}

/** A reader is sent on once: a place that moved itself is replaced by where it went. */
function chained(move: Move, { moves: all }: Kept, place: Place): Fault[] {
  const targets = 'to' in move ? [move.to] : move.instead.map(({ to }) => to);
  return targets.flatMap((target): Fault[] => {
    const { way, end } = wayFrom(target, all);
    if (way.length === 1 && end === 'there') return [];
    const found = `“${target}”, which is gone itself (${[move.from, ...way].join(' → ')})`;
    const expected = 'a place that is there';
    if (end === 'circle')
      return [{ id: 'move-circle', ...place, found, expected, remedy: 'name the page that is there' }];
    const remedy =
      end === 'there' ? `write “${way.at(-1)}”` : `retire “${move.from}” too, or name what took its place`;
    return [
      { id: 'move-chain', ...place, found, expected: end === 'there' ? 'the last place' : expected, remedy },
    ];
  });
}

/** The places that an address leads through, itself first, and how that ends. */
function wayFrom(
  address: string,
  all: Kept['moves'],
): { way: string[]; end: 'there' | 'retired' | 'circle' } {
  const way = [address];
  for (;;) {
    const next = all.find(({ move }) => move.from === way.at(-1))?.move;
    if (!next) return { way, end: 'there' };
    if (!('to' in next)) return { way, end: 'retired' };
    way.push(next.to);
    if (way.indexOf(next.to) < way.length - 1) return { way, end: 'circle' };
  }
}
