import { expect, test } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { read } from '../../house/sources.ts';
import { coloursOf, contrast } from './contrast.ts';

const colours = coloursOf(read('src/site/styles/tokens.css'));
const { check, agrees } = recorded('contrast');

const grounds = ['paper', 'paper-raised', 'mark'];
/** What each colour is used for decides how far it has to stand out from the grounds that it is used on. */
const uses = {
  text: { least: 7, colours: ['ink', 'ink-muted', 'link', 'link-visited', 'ours', 'rubric'], grounds },
  hues: { least: 4.5, colours: ['axis-level', 'axis-boundary', 'axis-direction'], grounds },
  // What shows where a field or a button is; links’ colour outlines what has the focus.
  borders: { least: 3, colours: ['rule-strong', 'link'], grounds },
};
/** Lines between rows and sections: whoever does not see them misses nothing. */
const decoration = ['rule'];

/** The pairs that stand out less than they should, each with its contrast. */
function tooWeak({ least, colours: names, grounds: behind }: (typeof uses)['text']): string[] {
  return names.flatMap((name) =>
    behind.flatMap((ground) =>
      (['light', 'dark'] as const).flatMap((side) => {
        const found = contrast(colours.get(name)?.[side] ?? '', colours.get(ground)?.[side] ?? '');
        return found >= least ? [] : [`--${name} on --${ground}, ${side}: ${found.toFixed(2)}`];
      }),
    ),
  );
}

check(
  'Text and links stand out from every ground by at least 7 to 1, in light and dark',
  ['1.4.3', '1.4.6'],
  () => {
    expect(tooWeak(uses.text)).toEqual([]);
  },
);

check(
  'The hues of the axes stand out by at least 4.5 to 1, and each has a shape of its own',
  ['1.4.1', '1.4.11'],
  () => {
    expect(tooWeak(uses.hues)).toEqual([]);
  },
);

check(
  'Frames of fields and buttons, and the outline of the focus, stand out by at least 3 to 1',
  ['1.4.11'],
  () => {
    expect(tooWeak(uses.borders)).toEqual([]);
  },
);

agrees();

test('every colour of the tokens is asked for its contrast', () => {
  const asked = [...grounds, ...decoration, ...Object.values(uses).flatMap(({ colours }) => colours)];
  expect([...colours.keys()].filter((name) => !asked.includes(name))).toEqual([]);
});

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
