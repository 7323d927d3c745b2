import { type Piece, pieceOf, rules } from './piece.client.ts';

/** The smallest piece that an element is in, of those that are cited by themselves; nothing where it is in none. */
export function pieceAround(element: Element): Piece | undefined {
  const around = rules.flatMap((rule) => {
    const piece = rule.kind === 'row' ? null : element.closest<HTMLElement>(rule.selector);
    return piece ? [{ rule, piece }] : [];
  });
  const inner = around.reduce<(typeof around)[number] | undefined>(
    (best, one) => (!best || (best.piece !== one.piece && best.piece.contains(one.piece)) ? one : best),
    undefined,
  );
  return inner && pieceOf(inner.piece, inner.rule);
}
