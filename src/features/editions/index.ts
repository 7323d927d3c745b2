// What others may use of this room, beside its components.
export { markdownEdition } from './markdown/index.ts';
