// What others may use of this room, beside its components, scripts and style sheets.
export { agreement, type ThemeAgreement } from './agreement.ts';
export { codebookEntry } from './codebook.ts';
export { codingData } from './data.ts';
export { codebook } from './exports/codebook.ts';
export { qdaProject } from './exports/qda-project.ts';
export { howCoded } from './how-coded.ts';
export { promptFiles } from './prompt-files.ts';
export { codesOf, secondCoding } from './second-coding.ts';
export { chooseSet, codingQuery, firstSet } from './set.ts';
