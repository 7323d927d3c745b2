import type { KeptKind } from '../notebook/index.ts';
import { element } from '../../site/browser/elements.client.ts';
import type { Piece } from './piece.client.ts';
import '../notebook/save-button.client.ts';

/** The button that keeps a piece in the notebook; none for what cannot be kept. */
export function keepAction({ kind, element: piece, address }: Piece): HTMLElement | undefined {
  const [page = ''] = address.pathname.split('/').slice(-2);
  const kept: Partial<Record<Piece['kind'], [KeptKind, string]>> = {
    quotation: ['quote', page],
    table: ['table', page],
    paragraph: ['paragraph', piece.id],
    claim: ['claim', piece.id],
  };
  const [keptKind, id] = kept[kind] ?? [];
  return keptKind && id ? element('keep-button', { 'data-kind': keptKind, 'data-id': id }) : undefined;
}
