// What others may use of this room, beside its components, scripts and style sheets.
export { exportBook, exportersOf } from './exporters.ts';
export { packageFiles } from './package/package.ts';
