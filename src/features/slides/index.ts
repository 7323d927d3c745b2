// What others may use of this room, beside its components, scripts and style sheets.
export { sessionStops } from './stops.ts';
export { slidesFile } from './powerpoint/file.ts';
