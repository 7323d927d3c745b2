import { expect, test } from 'vitest';
import { lift } from '../../../src/features/reading/notes.ts';

test('a note leaves the text for the margin, and a link to it takes its place', () => {
  const { text, notes } = lift(
    '<p>Water is scarce.<span class="note">In July.</span> So we share.</p>',
    'ground-1',
  );
  expect(text).toBe(
    '<p>Water is scarce.<sup><a class="note-ref" id="ground-1-note-1-mark" href="#ground-1-note-1" aria-label="Note 1" data-record-skip="">1</a></sup> So we share.</p>',
  );
  expect(notes).toBe(
    '<aside class="note" role="note" id="ground-1-note-1" aria-label="Note 1"><a class="note-ref" href="#ground-1-note-1-mark" aria-label="Note 1, back to the text" data-record-skip="">1</a> In July.</aside>',
  );
});

test('notes keep their links and emphasis, and are numbered in the order of the text', () => {
  const { notes } = lift(
    '<p>One<span class="note">See <a href="/x/">x</a>.</span></p><p>Two<span class="note"><em>Y</em></span></p>',
    'a-1',
  );
  expect(notes.match(/id="a-1-note-\d"/g)).toEqual(['id="a-1-note-1"', 'id="a-1-note-2"']);
  expect(notes).toContain('See <a href="/x/">x</a>.');
  expect(notes).toContain('<em>Y</em>');
});

test('text without notes comes back as it was, with nothing in the margin', () => {
  expect(lift('<p>“Quoted” &amp; plain</p>', 'a-1')).toEqual({
    text: '<p>“Quoted” &amp; plain</p>',
    notes: '',
  });
});
