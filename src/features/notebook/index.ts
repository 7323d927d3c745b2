// What others may use of this room, beside its components, scripts and style sheets.
export { keptItems } from './items.ts';
export type { KeptKind } from './notebook.ts';
export { passageWords } from './paragraphs.ts';
