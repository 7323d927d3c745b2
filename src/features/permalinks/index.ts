// What others may use of this room, beside its components, scripts and style sheets.
export { permalinks } from './export.ts';
export { type GonePage, gonePages, outcomes } from './moves.ts';
