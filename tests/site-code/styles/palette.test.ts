import { expect, test } from 'vitest';
import { paletteOf } from '../../../src/site/styles/palette-of.ts';
import { read } from '../../house/sources.ts';

const tokens = read('src/site/styles/tokens.css');
const palette = paletteOf(tokens);

test('colours come from the tokens, for light and for dark', () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect(palette.light.paper).toBe(light);
  expect(palette.dark.paper).toBe(dark);
});

test('a role without a colour is told by its name', () => {
  expect(() => paletteOf('--ink: black;')).toThrow('tokens.css gives --ink no light-dark(#…, #…).');
});

test('the favicon is drawn in ink on paper', () => {
  const colours = read('content/icon.svg').match(/#[0-9a-f]{6}/g) ?? [];
  expect(new Set(colours)).toEqual(new Set([palette.light.paper, palette.light.ink]));
});
