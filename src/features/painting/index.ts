// What others may use of this room, beside its components, scripts and style sheets.
export { Ahead } from './ahead.ts';
export { coverPicture, iconPicture, linkPicture, siteIcon } from './paint-pictures.ts';
