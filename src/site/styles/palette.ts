import { paletteOf } from './palette-of.ts';
import tokens from './tokens.css?raw';

/** The site's colours for what no style sheet reaches: pictures, the manifest, the browser's own frame. */
export const palette = paletteOf(tokens);
