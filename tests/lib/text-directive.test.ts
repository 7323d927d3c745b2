import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective } from '../../src/lib/text-directive.ts';

test('A short passage is named in full', () => {
  expect(textDirective(['Who turns the tap'])).toBe(':~:text=Who%20turns%20the%20tap');
});

test('A longer one is named by its first and its last words', () => {
  expect(
    textDirective([
      'The site has one tap, and whoever comes first in the morning waters first. The committee has never written that down.',
    ]),
  ).toBe(':~:text=The%20site%20has%20one%20tap%2C%20and,committee%20has%20never%20written%20that%20down.');
});

test('One of several blocks begins in the first and ends in the last', () => {
  expect(textDirective(['Rain comes.', '', 'Beans grow.'])).toBe(':~:text=Rain%20comes.,Beans%20grow.');
});

test('Nothing to highlight has no directive', () => {
  expect(textDirective([' \n '])).toBe('');
});

test('Whatever the text, the signs that divide a directive stand in it only as dividers', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (blocks) => {
      const directive = textDirective(blocks);
      if (directive === '') return;
      const parts = directive.slice(':~:text='.length).split(',');
      expect(parts.length).toBeLessThanOrEqual(2);
      expect(directive.slice(':~:text='.length)).not.toMatch(/[&\s-]/);
      const text = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).join(' ');
      for (const part of parts) expect(text).toContain(decodeURIComponent(part));
    }),
  );
});

test('One whose words stand elsewhere too is told apart by what stands around it', () => {
  expect(textDirective(['the tap'], { before: 'Who turns', after: 'off-hand?' })).toBe(
    ':~:text=Who%20turns-,the%20tap,-off%2Dhand%3F',
  );
});
