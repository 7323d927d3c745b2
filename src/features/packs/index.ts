// What others may use of this room, beside its components, scripts and style sheets.
export { documentFiles, documentNames, documentPath } from './documents/documents.ts';
export { formatNames, packPath, wholeCourse } from './format-names.ts';
export { packParts } from './parts.ts';
export { packFiles, questionCount, readyPacks } from './ready.ts';
export { formatFor, systems } from './systems.ts';
