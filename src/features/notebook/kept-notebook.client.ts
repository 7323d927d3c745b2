import { Kept } from '../../site/browser/kept.client.ts';

/** The notebook as text, for what wants to know of it before the notebook itself is loaded; empty where there is none. */
export const notebookText = new Kept(
  'notebook',
  (text) => text ?? '',
  (text) => text || null,
);
