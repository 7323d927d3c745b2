// What others may use of this room, beside its components, scripts and style sheets.
export { searchAnswers } from './answers.ts';
export { type AnswerFile, searchBook } from './guide.ts';
