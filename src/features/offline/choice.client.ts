import { Kept } from '../../site/browser/kept.client.ts';

/** Whether the site may be kept on this machine: until the reader says no. Where storage is forbidden nothing could be. */
export const mayKeep = new Kept(
  'offline',
  (text) => text !== 'no' && text !== undefined,
  (may) => (may ? null : 'no'),
);
