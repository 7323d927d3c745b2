import { type Stretch, compareWords } from '../../lib/words/compare-words.ts';
import type { Change } from './changes.ts';

/** A change word by word; nothing where our words are as they were. */
export function stretchesOf(change: Change): Stretch[] {
  switch (change.kind) {
    case 'added':
      return [{ kind: 'added', text: change.piece.words }];
    case 'removed':
      return [{ kind: 'removed', text: change.before.words }];
    case 'changed':
      return change.what === 'words' ? compareWords(change.before.words, change.piece.words) : [];
    case 'moved':
      return [];
  }
}
