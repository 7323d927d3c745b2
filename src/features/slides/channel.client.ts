import type { DeckStop } from './deck.ts';
import { storageKey } from '../../site/browser/kept.client.ts';

/** What a deck and its speaker’s views, each in a window of its own, send each other. */
type DeckMessage =
  | { kind: 'where?' }
  | { kind: 'at'; id: string; paused: boolean }
  | { kind: 'go'; id: string }
  | { kind: 'pause' };

/** The line between the windows that show one session’s slides. */
export function deckChannel(deck: HTMLElement, hear: (message: DeckMessage) => void) {
  const channel = new BroadcastChannel(storageKey(`slides:${deck.dataset['session'] ?? ''}`));
  channel.addEventListener('message', (event: MessageEvent<DeckMessage>) => hear(event.data));
  return { tell: (message: DeckMessage) => channel.postMessage(message) };
}

/** The slides in order, with their times in the plan. */
export function stopsOf(deck: HTMLElement): DeckStop[] {
  return JSON.parse(deck.dataset['stops'] ?? '[]') as DeckStop[];
}
