import { expect, test } from 'vitest';
import { bibliography } from '../../../src/features/citing/bibliography.ts';

const work = { id: 'leek-1999', type: 'book' as const, title: 'On <Beds> & Borders' };
const by = { author: [{ family: 'Leek', given: 'O.' }], issued: { 'date-parts': [[1999]] } };

test('An entry is HTML with its text escaped and its italics kept', () => {
  expect(bibliography([{ ...work, ...by }]).get('leek-1999')).toBe(
    'Leek, O. (1999) <i>On &lt;Beds&gt; &amp; Borders</i>.',
  );
});

test('The letters that tell works of a year apart are those of the text that cites them', () => {
  const entries = bibliography([{ ...work, ...by, 'year-suffix': 'b' }]);
  expect(entries.get('leek-1999')).toMatch(/^Leek, O\. \(1999b\)/);
});

test('What was read at a conference names the conference', () => {
  const talk = {
    ...work,
    ...by,
    type: 'paper-conference' as const,
    title: 'Slugs',
    'event-title': 'Hill Day',
  };
  expect(bibliography([talk]).get('leek-1999')).toBe('Leek, O. (1999) ‘Slugs’, in <i>Hill Day</i>.');
});
