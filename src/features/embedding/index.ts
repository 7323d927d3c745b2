// What others may use of this room, beside its components, scripts and style sheets.
export { answerFile, type Embed, embeds } from './embeds.ts';
export { oembedFiles } from './oembed.ts';
export { offeredPieces } from './told-pieces.ts';
