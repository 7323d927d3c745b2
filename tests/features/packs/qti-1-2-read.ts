import { wordsOf } from './html-words.ts';
import type { Xml } from './open-pack.ts';

/** A question of a quiz in QTI 1.2, by its id. */
export const itemIn = (quiz: Xml) => (id: string) => quiz.one(`//x:item[@ident="q_${id}"]`);

/** What it asks. */
export const stemOf = (one: Xml) => wordsOf(one.texts('x:presentation/x:material/x:mattext').join(' '));

/** What can be chosen. */
export const labels = (one: Xml) => one.texts('.//x:response_label//x:mattext').map(wordsOf);
