import { expect, test } from 'vitest';
import { wording } from '../../../../src/features/search/panel/wording.client.ts';
import { typedWords } from '../../../../src/lib/words/typed.ts';

const worth = (typed: string, text: string, isQuoted = false) => wording(typedWords(typed), text, isQuoted);

test('a text counts more the more of the words follow each other in it as they were typed', () => {
  const whole = worth('wait your turn', 'You wait your turn here.');
  const part = worth('wait your turn', 'Your turn comes to those who wait.');
  expect(whole).toBeGreaterThan(part);
  expect(part).toBeGreaterThan(worth('wait your turn', 'The hill is steep.'));
});

test('words that are typed as they were said count more for the quotation than for what is written of it', () => {
  const [said, typed] = ['Wait your turn', 'wait your turn'];
  expect(worth(typed, said, true)).toBeGreaterThan(2 * worth(typed, said));
});
