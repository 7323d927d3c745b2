import { expect, test } from 'vitest';
import { manifest } from '../../src/site/manifest.ts';

const named = { name: 'Plots', language: 'en-GB', description: 'On water.', paper: '#fdfbf7' };
const below = manifest(named, (path) => `/course/plots${path}`);

test('the manifest keeps the site to its base path', () => {
  expect(below).toMatchObject({ id: '/course/plots/', start_url: '/course/plots/', scope: '/course/plots/' });
  expect(below.icons.map(({ src }) => src)).toContain('/course/plots/icon-192.png');
});

test('the manifest offers the sizes that browsers install from, and one that may be cropped', () => {
  expect(below.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});
