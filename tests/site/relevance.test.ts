import { expect, test } from 'vitest';
import { ask, meanReciprocalRank, questions } from '../bench/relevance.ts';
import { site } from './sites.ts';

test('what students and lecturers ask is answered near the top: the mean reciprocal rank is 0.9 or better', async () => {
  const found = await ask(site.folder, questions());
  const lost = found.filter(({ rank }) => rank !== 1).map(({ asks, rank }) => `${rank ?? 'none'}: ${asks}`);
  expect(meanReciprocalRank(found), lost.join('\n')).toBeGreaterThanOrEqual(0.9);
});
