import { expect, test } from 'vitest';
import { entries } from '../../../src/book/entries.ts';
import { glyphLegend } from '../../../src/features/modes/glyph-legend.ts';

const mode = (id: string, name: string) => ({ id, name, summary: '', paragraphs: [], body: '' });

test('The legend has, for each axis in its order, a form for each pole and one for both', () => {
  const axis = {
    name: 'Season',
    question: 'When?',
    paragraphs: [],
    body: '',
    id: 'season',
    mark: 'dot' as const,
  };
  const legend = glyphLegend({
    ...entries,
    axes: [{ ...axis, poles: ['early', 'late'] }],
    modes: [mode('late', 'Late'), mode('early', 'Early')],
  });
  expect(legend).toEqual([
    {
      name: 'Season',
      question: 'When?',
      entries: [
        { modes: ['early'], means: 'Early', address: '/modes/early/' },
        { modes: ['late'], means: 'Late', address: '/modes/late/' },
        { modes: ['early', 'late'], means: 'both early and late' },
      ],
    },
  ]);
});
