import type { Condition, Near } from '../condition.ts';
import type { Span } from './text-index.ts';

/** Where words, or an either-or group of them, are in an entry. */
function spansOf(condition: Condition, entry: number): Span[] {
  if (condition.kind === 'words') return condition.index.spans(entry, condition.slots);
  return condition.kind === 'or' ? condition.parts.flatMap((part) => spansOf(part, entry)) : [];
}

/** For each part of a NEAR, those of its places in an entry that belong to a complete chain; empty lists if none does. */
export function chains({ parts, reaches }: Near, entry: number): Span[][] {
  const found = parts.map((part) => spansOf(part, entry));
  // Forwards each keeps what the one before it reaches, backwards what leads on to the end.
  for (let at = 1; at < found.length; at += 1) found[at] = within(found[at], found[at - 1], reaches[at - 1]);
  for (let at = found.length - 1; at > 0; at -= 1)
    found[at - 1] = within(found[at - 1], found[at], reaches[at - 1]);
  return found;
}

function within(spans: Span[] = [], others: Span[] = [], reach = 0): Span[] {
  return spans.filter((span) => others.some((other) => isWithin(reach, span, other)));
}

function isWithin(reach: number, [first, last]: Span, [otherFirst, otherLast]: Span): boolean {
  const distance = first > otherLast ? first - otherLast : otherFirst - last;
  return distance > 0 && distance <= reach;
}
