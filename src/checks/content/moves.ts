import { kindNames } from '../../book/schema/permalink.ts';
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
  return [...movesFaults(await keptAddresses(content))];
}

function* movesFaults({ file, permalinks, unread, moves: all }: Kept): Generator<Fault> {
  for (const { line, text } of unread)
    yield {
      id: 'permalink-line',
      file,
      line,
      found: `“${text}”`,
      expected: `an address, one of the kinds ${Object.keys(kindNames).join(', ')}, and a date`,
      remedy: 'take the change back, and run npm run permalinks',
    };
  const known = permalinks.map(({ address }) => address);
  for (const [index, { move, at }] of all.entries()) {
    const { from } = move;
    if (!known.includes(from))
      yield {
        id: 'move-unrecorded',
        ...at(['from']),
        found: `“${from}”`,
        expected: `an address that was published, with a line in ${file}`,
        remedy: didYouMean(from, known, 'take the entry out: nobody can have linked there'),
      };
    const before = all.slice(0, index).find((other) => other.move.from === from);
    if (before)
      yield {
        id: 'moved-twice',
        ...at(['from']),
        found: `“${from}” a second time (first on line ${before.at(['from']).line})`,
        expected: 'one entry for each address',
        remedy: 'keep the one that holds now',
      };
    yield* chained(move, all, at(['to' in move ? 'to' : 'instead']));
  }
}

/** A reader is sent on once: a place that moved itself is replaced by where it went. */
function* chained(move: Move, all: Kept['moves'], place: Place): Generator<Fault> {
  const targets = 'to' in move ? [move.to] : move.instead.map(({ to }) => to);
  for (const target of targets) {
    const { way, end } = wayFrom(target, all);
    if (way.length === 1 && end === 'there') continue;
    yield {
      ...(end === 'circle' ? { id: 'move-circle' } : { id: 'move-chain' }),
      ...place,
      found: `“${target}”, which is gone itself (${[move.from, ...way].join(' → ')})`,
      expected: end === 'there' ? 'the last place' : 'a place that is there',
      remedy: {
        there: `write “${way.at(-1)}”`,
        retired: `retire “${move.from}” too, or name what took its place`,
        circle: 'name the page that is there',
      }[end],
    };
  }
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
