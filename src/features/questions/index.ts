// What others may use of this room, beside its components, scripts and style sheets.
export { numericAnswer, stemOf } from './numeric-answer.ts';
export { type QuestionView, questionViews, questionViewsOf } from './questions.ts';
