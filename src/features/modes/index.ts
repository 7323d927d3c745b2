// What others may use of this room, beside its components, scripts and style sheets.
export { axesAnswers } from './axes-answers.ts';
export { axesMap, placedInstruments } from './axes-map.ts';
export { glyphLegend } from './glyph-legend.ts';
export { type GlyphMark, glyphMarks, isEmpty } from './glyph.ts';
