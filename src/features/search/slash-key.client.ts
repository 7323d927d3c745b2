import { Kept } from '../../site/browser/kept.client.ts';

/**
 * Whether `/` alone opens the search. A key without a modifier must be one that can be turned off (WCAG 2.1.4), for
 * speech input types it by accident.
 */
export const slashOpens = new Kept(
  'slash',
  (text) => text !== 'off',
  (opens) => (opens ? null : 'off'),
);
