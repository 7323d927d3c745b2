import { expect, test } from 'vitest';
import { lift } from '../../../src/features/reading/notes.ts';
import { gatherNotes } from '../../../src/features/reading/section-notes.ts';

const paragraph = (id: string, html: string) => {
  const { text, notes } = lift(html, id);
  return `<div class="para" id="${id}"><div>${text}</div><div>${notes}</div></div>`;
};
const text = [
  paragraph('rain-1', '<p>Rain is free.<span class="note">Not in <em>towns</em>.</span></p>'),
  '<h2 id="butts">Butts</h2>',
  paragraph('rain-2', '<p>Buy<span class="note">Or borrow.</span> one<span class="note">Or two.</span>.</p>'),
  '<h2 id="frost">Frost</h2>',
  paragraph('rain-3', '<p>Empty it.</p>'),
].join('\n');
const gathered = gatherNotes(text);

test('notes are numbered through the text, in their marks, in themselves and in what a screen reader says', () => {
  const numbers = (pattern: RegExp) => [...gathered.matchAll(pattern)].map(([, number]) => number);
  expect(numbers(/-mark" href="[^"]*" aria-label="Note (\d)" data-record-skip="">\d</g)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(numbers(/<aside class="note" role="note" id="[^"]*" aria-label="Note (\d)">/g)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(numbers(/aria-label="Note (\d), back to the text" data-record-skip="">\1</g)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('after each section stands a hidden list of its notes, and none where it has no notes', () => {
  expect(gathered.split(/<h2[^>]*>/).map((section) => section.match(/<ol.*<\/ol>/)?.[0])).toEqual([
    '<ol class="section-notes" start="1" hidden=""><li> Not in <em>towns</em>.</li></ol>',
    '<ol class="section-notes" start="2" hidden=""><li> Or borrow.</li><li> Or two.</li></ol>',
    undefined,
  ]);
});

test('no id stands twice', () => {
  const ids = [...gathered.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a text without notes comes back as it was', () => {
  expect(gatherNotes('<h2 id="a">A</h2>\n<p>“B” &amp; c</p>')).toBe('<h2 id="a">A</h2>\n<p>“B” &amp; c</p>');
});
