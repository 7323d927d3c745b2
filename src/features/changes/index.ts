// What others may use of this room, beside its components and style sheets.
export { checkChanges } from './check.ts';
export { canBeRead, changesByKind, editionsOf, pageChanged } from './editions.ts';
export { feed } from './feed.ts';
export { keptHtml } from './record/records.ts';
