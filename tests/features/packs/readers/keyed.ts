import type { Xml } from '../open-pack.ts';

/** A question as a program has it after its import: which answers it takes for right, and what it says of them. */
export interface Keyed {
  /** The question’s id as the book has it; a part of one ends in its number. */
  id: string;
  /** Options in order, each with its share of the mark and what is said when it is chosen. */
  options: { text: string; share: number; feedback: string }[];
  /** Things to match, each with the partner that is right. */
  pairs: [string, string][];
  /** What may be typed. */
  accepts: string[];
  /** What is said after every answer. */
  general: string;
}

/** The texts of the options that get marks. */
export const rightOf = ({ options }: Keyed): string[] =>
  options.filter(({ share }) => share > 0).map(({ text }) => text);

export const idOf = (item: Xml): string => (item.attribute('ident') ?? '').replace(/^q_/, '');

/** Its `cc_profile`, or what another label has. */
export const field = (item: Xml, label = 'cc_profile'): string =>
  item.texts(`x:itemmetadata//x:qtimetadatafield[x:fieldlabel="${label}"]/x:fieldentry`).join();

/** What a feedback of a question says, as HTML. */
export const feedbackText = (item: Xml, id: string): string =>
  item.texts(`x:itemfeedback[@ident="${id}"]/x:flow_mat/x:material/x:mattext`)[0] ?? '';

/** The options of a question’s only choice. */
export const labelsOf = (choice: Xml): { id: string; text: string }[] =>
  choice.all('.//x:render_choice/x:response_label').map((label) => ({
    id: label.attribute('ident') ?? '',
    text: label.texts('x:material/x:mattext').join(''),
  }));
