// What others may use of this room, beside its components and style sheets.
export { type Change, pieceOf } from './changes.ts';
export { checkChanges } from './check.ts';
export {
  type KindOfChange,
  canBeRead,
  changesByKind,
  editionsOf,
  pageChanged,
  pieceChanged,
} from './editions.ts';
export { feed } from './feed.ts';
export type { EditionHistory } from './history.ts';
export { keptHtml } from './record/records.ts';
