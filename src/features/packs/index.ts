// What others may use of this room, beside its components, scripts and style sheets.
export { documentFiles } from './documents/documents.ts';
export { documentPath, documentsOf, handoutOf, slidesOf } from './documents/session-files.ts';
export { slidesFiles } from './documents/slides.ts';
export { formatNames, formatsFor, packPath, wholeCourse } from './format-names.ts';
export { packParts } from './parts.ts';
export { packFiles, questionCount, readyPacks } from './ready.ts';
export { filesFor, systems } from './systems.ts';
