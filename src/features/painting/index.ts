// What others may use of this room, beside its components, scripts and style sheets.
export { Ahead } from './ahead.ts';
export { coverPicture, iconPicture, linkPicture, siteIcon } from './paint-pictures.ts';
export { type DrawingColours, drawingPicture, drawingShape } from './drawing.ts';
export { linesIn } from './lines-in.ts';
