// What others may use of this room, beside its components, scripts and style sheets.
export { atBase, opensBeside } from './diagrams.ts';
