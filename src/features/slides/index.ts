// What others may use of this room, beside its components, scripts and style sheets.
export { deckStops, withSteps } from './deck.ts';
export { tablesOfSlide } from './slide-table.ts';
export { slidesFile } from './powerpoint/file.ts';
